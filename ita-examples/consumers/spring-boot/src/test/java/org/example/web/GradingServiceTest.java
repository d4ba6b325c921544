package org.example.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class GradingServiceTest {

  private static final String ASSESSMENT = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "scores": {"instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}}
      }
      """;

  @Autowired
  private MockMvc service;

  @Test
  void anAssessmentIsAnsweredWithItsGrade() throws Exception {
    posted(ASSESSMENT)
        .andExpect(status().isOk())
        .andExpect(content().json("""
        {
          "fiscalYear": 2568,
          "framework": "nacc-2568r1",
          "status": "DECIDED",
          "overall": {"nominal": 89.30, "low": 89.29, "high": 89.30},
          "possibleTiers": ["GOOD"],
          "tier": "GOOD",
          "certain": true,
          "passes": true,
          "missing": [],
          "confidence": "ONE_SOURCE"
        }
        """, JsonCompareMode.STRICT));
  }

  @Test
  void aBadScoreIsRefusedWithItsPath() throws Exception {
    posted(ASSESSMENT.replace("99.25", "\"99.25\""))
        .andExpect(status().isBadRequest())
        .andExpect(content().json("""
            {"path": "$.scores.instruments['EIT.1']", "value": "\\"99.25\\""}
            """));
  }

  @Test
  void anUnknownPropertyIsRefusedThoughSpringBootPassesOverThem() throws Exception {
    posted(ASSESSMENT.replace("\"agency\"", "\"agensy\": 1, \"agency\""))
        .andExpect(status().isBadRequest())
        .andExpect(content().json("""
            {"path": "$.agensy"}
            """));
  }

  @Test
  void whatIsNoJsonIsRefused() throws Exception {
    posted("{").andExpect(status().isBadRequest());
  }

  private ResultActions posted(String document) throws Exception {
    return service.perform(
        post("/grades").contentType(MediaType.APPLICATION_JSON).content(document));
  }
}
