package org.example.kotlin

import io.github.ita4j.json.ItaJson
import io.github.ita4j.model.Agency
import java.io.File
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/**
 * What the compiler says of null, with its settings left alone: one call of each package, since each package says for
 * itself that it takes none.
 */
class NullTest {

    @TempDir
    lateinit var folder: Path

    private val packages = listOf(
        "model",
        "framework",
        "text",
        "scoring",
        "grading",
        "audit",
        "improvement",
        "population",
        "analysis",
        "json",
        "json.form",
    )

    /** Calls, each with an argument that compiles. None has an overload, which the compiler would speak of instead. */
    private val calls = listOf(
        "Agency.ofName(" to "\"เทศบาลตำบลกุดกว้าง\"",
        "Frameworks.bundled().get(" to "analysis.framework().id()",
        "QuestionCodeReader.read(" to "\"O8\"",
        "Questionnaire.of(" to "analysis.framework()",
        "Grading.grade(" to "analysis.bounds()",
        "Audit.of(" to "analysis.bounds()",
        "Budget.ofText(" to "\"12,000 บาท\"",
        "Population.of(" to "listOf(analysis.grade())",
        "analysis.comparedTo(" to "analysis",
        "JsonSchemas.text(" to "\"assessment\"",
        "FrameworkJson.of(" to "analysis.framework()",
    )

    @Test
    fun nullIsRefusedInEveryCallAndSoIsWhatMayBeNull() {
        val nulls = calls.map { (call, _) -> call + "null)" }
        val (exit, errors) = compiled(nulls + "Agency.ofName(System.getenv()[\"AGENCY\"])")
        assertEquals(ExitCode.COMPILATION_ERROR, exit)
        assertEquals((0..calls.size).toSet(), errors.keys, "$errors")
        assertEquals("Null cannot be a value of a non-null type 'String'.", errors[0])
        calls.indices.forEach { assertTrue(errors.getValue(it).startsWith("Null cannot be a value of"), errors[it]) }
        assertEquals("Argument type mismatch: actual type is 'String?', but 'String' was expected.", errors[calls.size])
    }

    /** So that the calls above are refused for their null, and for nothing else. */
    @Test
    fun theSameCallsWithoutNullCompile() {
        assertEquals(ExitCode.OK to mapOf<Int, String>(), compiled(calls.map { (call, argument) -> "$call$argument)" }))
    }

    /** What the compiler answers to a program of some calls: its exit, and its errors by the number of the call. */
    private fun compiled(calls: List<String>): Pair<ExitCode, Map<Int, String>> {
        val before = packages.map { "import io.github.ita4j.$it.*" } + "fun program(analysis: Analysis) {"
        val file = folder.resolve("Program.kt")
        file.writeText((before + calls + "}").joinToString("\n"))
        val errors = sortedMapOf<Int, String>()
        val collector = object : MessageCollector {
            override fun clear() = errors.clear()

            override fun hasErrors() = errors.isNotEmpty()

            override fun report(
                severity: CompilerMessageSeverity,
                message: String,
                location: CompilerMessageSourceLocation?,
            ) {
                if (severity.isError) {
                    errors.merge((location?.line ?: 0) - 1 - before.size, message) { one, other -> "$one\n$other" }
                }
            }
        }
        val arguments = K2JVMCompilerArguments().apply {
            freeArgs = listOf(file.toString())
            destination = folder.resolve("classes").toString()
            classpath = listOf(Agency::class, ItaJson::class, Unit::class)
                .joinToString(File.pathSeparator) { File(it.java.protectionDomain.codeSource.location.toURI()).path }
            noStdlib = true
            noReflect = true
        }
        return K2JVMCompiler().exec(collector, Services.EMPTY, arguments) to errors
    }
}
