package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.*;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  private static final FiscalYear YEAR = FiscalYear.ofBuddhistEra(2568);

  private static final Scorecard SCORECARD = Scorecard.builder()
      .fiscalYear(YEAR)
      .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
      .putScore(Instrument.IIT, StatedScore.parse("89.73"))
      .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
      .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.9"))
      .putScore(Instrument.OIT, StatedScore.parse("100"))
      .build();

  /** It lasts as long as somebody is connected. */
  private static final String URL = "jdbc:h2:mem:ita";

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(row.getString(i));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  @Test
  void scoresComeBackFromJdbcAsTheyWerePrinted() throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL)) {
      ScoreStore store = new ScoreStore(connection);
      store.create();
      store.save(SCORECARD);

      assertThat(store.load(SCORECARD.agency(), YEAR)).isEqualTo(SCORECARD);
      assertThat(
              rows(connection, "SELECT fiscal_year, element, points FROM score ORDER BY element"))
          .containsExactly(
              "2568 EIT.1 99.25", "2568 EIT.2 87.90", "2568 IIT 89.73", "2568 OIT 100.00");
      assertThat(rows(connection, "SELECT AVG(points) FROM score WHERE points >= 87.90"))
          .singleElement()
          .satisfies(mean ->
              assertThat(new BigDecimal(mean)).isEqualByComparingTo(new BigDecimal("94.22")));
    }
  }

  @Test
  void whatIsNoScoreIsRefusedWhenItIsRead() throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL)) {
      ScoreStore store = new ScoreStore(connection);
      store.create();
      store.save(SCORECARD);
      try (Statement statement = connection.createStatement()) {
        statement.execute("UPDATE score SET points = 100.01");
      }

      assertThatThrownBy(() -> store.load(SCORECARD.agency(), YEAR))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("100.01");
    }
  }

  private SessionFactory sessions() {
    return new Configuration()
        .addAnnotatedClass(StoredResult.class)
        .addAnnotatedClass(ItaConverters.OfFiscalYear.class)
        .addAnnotatedClass(ItaConverters.OfScore.class)
        .addAnnotatedClass(ItaConverters.OfElementId.class)
        .addAnnotatedClass(ItaConverters.OfTierCode.class)
        .addAnnotatedClass(ItaConverters.OfFrameworkId.class)
        .setProperty("hibernate.connection.url", URL)
        .setProperty("hibernate.hbm2ddl.auto", "create-drop")
        .buildSessionFactory();
  }

  @Test
  void valuesAreColumnsOfAnEntity() throws SQLException {
    StoredResult stored =
        new StoredResult(SCORECARD, Grading.grade(Frameworks.bundled(), SCORECARD));
    StoredResult unknown = new StoredResult(
        SCORECARD.toBuilder().scores(Map.of()).build(),
        Grading.grade(
            Frameworks.bundled(), SCORECARD.toBuilder().scores(Map.of()).build()));
    try (SessionFactory sessions = sessions();
        Connection connection = DriverManager.getConnection(URL)) {
      sessions.inTransaction(session -> {
        session.persist(stored);
        session.persist(unknown);
      });

      List<StoredResult> read = sessions.fromSession(session -> session
          .createSelectionQuery(
              "from StoredResult where fiscalYear = :year order by id", StoredResult.class)
          .setParameter("year", YEAR)
          .getResultList());

      assertThat(read)
          .extracting(StoredResult::toString)
          .containsExactly(
              "เทศบาลตำบลกุดกว้าง, FY2568, nacc-2568r1, GOOD, 94.99",
              "เทศบาลตำบลกุดกว้าง, FY2568, nacc-2568r1, null, null");
      assertThat(read.get(0).scores())
          .isEqualTo(Map.of(
              Instrument.IIT,
              Score.parse("89.73"),
              ElementId.parse("EIT.1"),
              Score.parse("99.25"),
              ElementId.parse("EIT.2"),
              Score.parse("87.90"),
              Instrument.OIT,
              Score.parse("100.00")));
      assertThat(rows(
              connection,
              "SELECT fiscalYear, framework, tier, overall FROM StoredResult ORDER BY id"))
          .containsExactly("2568 nacc-2568r1 GOOD 94.99", "2568 nacc-2568r1 null null");
      assertThat(
              rows(connection, "SELECT element, points FROM StoredResult_scores ORDER BY points"))
          .containsExactly("EIT.2 87.90", "IIT 89.73", "EIT.1 99.25", "OIT 100.00");
    }
  }

  @Test
  void columnsHaveTheTypesOfTheirValues() throws SQLException {
    try (SessionFactory sessions = sessions();
        Connection connection = DriverManager.getConnection(URL)) {
      assertThat(sessions.isOpen()).isTrue();
      assertThat(rows(
              connection,
              "SELECT column_name, data_type, numeric_precision, numeric_scale"
                  + " FROM information_schema.columns"
                  + " WHERE table_name LIKE 'STOREDRESULT%'"
                  + " AND column_name IN ('FISCALYEAR', 'FRAMEWORK', 'OVERALL', 'POINTS')"
                  + " ORDER BY column_name"))
          .containsExactly(
              "FISCALYEAR INTEGER 32 0",
              "FRAMEWORK CHARACTER VARYING null null",
              "OVERALL NUMERIC 5 2",
              "POINTS NUMERIC 5 2");
    }
  }
}
