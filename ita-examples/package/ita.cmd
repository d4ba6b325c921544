@echo off
rem Starts the program ita with the runtime that lies beside it.
setlocal DisableDelayedExpansion
set "home=%~dp0"

rem Most commands end before the second compiler of Java is worth its start. Those for a whole country do not.
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (batch generate import score) do if "%~1"=="%%c" set "quick="

rem With classes that are ready to use, the first answer comes sooner.
set "ready="
if exist "%home%program\ita.jsa" set ready=-XX:SharedArchiveFile="%home%program\ita.jsa" -Xlog:disable

rem The window shows Thai in UTF-8, and has its own code page again when the program ends.
for /f "tokens=2 delims=:." %%c in ('%SystemRoot%\System32\chcp.com') do set "codepage=%%c"
%SystemRoot%\System32\chcp.com 65001 >nul
"%home%runtime\bin\java.exe" -Dstdout.encoding=UTF-8 %quick% %ready% -jar "%home%program\ita.jar" %*
set "code=%errorlevel%"
%SystemRoot%\System32\chcp.com %codepage% >nul

rem After a double click the window stays, and takes commands in the folder of the program.
if not "%~1"=="" exit /b %code%
setlocal EnableDelayedExpansion
if "!cmdcmdline:ita.cmd=!"=="!cmdcmdline!" exit /b %code%
cd /d "%home%"
cmd /k
