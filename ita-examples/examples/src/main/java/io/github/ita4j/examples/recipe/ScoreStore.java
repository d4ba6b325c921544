package io.github.ita4j.examples.recipe;

import io.github.ita4j.model.*;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A recipe that keeps scores in a table of a database, by JDBC alone.
 *
 * <p>A score is a {@code DECIMAL(5,2)}, a year an {@code INT} of the Buddhist era, and a name of an
 * element, tier or framework a {@code VARCHAR}, in the form that {@code parse} reads.
 */
public final class ScoreStore {

  private static final String TABLE = """
      CREATE TABLE score (
        agency VARCHAR(300) NOT NULL,
        fiscal_year INT NOT NULL,
        element VARCHAR(20) NOT NULL,
        points DECIMAL(5,2) NOT NULL,
        decimals INT NOT NULL,
        PRIMARY KEY (agency, fiscal_year, element))
      """;

  private static final String INSERT =
      "INSERT INTO score (agency, fiscal_year, element, points, decimals) VALUES (?, ?, ?, ?, ?)";

  private static final String SELECT =
      "SELECT element, points, decimals FROM score WHERE agency = ? AND fiscal_year = ?";

  private final Connection connection;

  /** Creates a store; the caller closes the connection. */
  public ScoreStore(Connection connection) {
    this.connection = connection;
  }

  /** Makes the table. */
  public void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
    }
  }

  /** Stores the scores of a scorecard. */
  public void save(Scorecard scorecard) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Map.Entry<ElementId, StatedScore> each : scorecard.scores().entrySet()) {
        insert.setString(1, scorecard.agency().name());
        insert.setInt(2, scorecard.fiscalYear().buddhistEra());
        insert.setString(3, each.getKey().toString());
        insert.setBigDecimal(4, each.getValue().score().toBigDecimal());
        // The column has two decimals, whatever the source printed: 90.9 is less precise than
        // 90.90.
        insert.setInt(5, each.getValue().decimals());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Returns the stored scores of an agency as a scorecard. */
  public Scorecard load(Agency agency, FiscalYear year) throws SQLException {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, agency.name());
      select.setInt(2, year.buddhistEra());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          scores.put(
              ElementId.parse(row.getString(1)),
              StatedScore.of(Score.of(row.getBigDecimal(2)), row.getInt(3)));
        }
      }
    }
    return Scorecard.builder().agency(agency).fiscalYear(year).scores(scores).build();
  }
}
