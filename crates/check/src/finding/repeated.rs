//! Findings of rules about a fault that a construct has reported already.

use super::diagnostic::Diagnostic;

/// The start of the codes of findings about the schema of a resource type.
const SCHEMA: &str = "SCH-";
/// The code of a construct, and that of a rule or of the schemas that reports the same fault in a template.
const SAME_FAULT: [(&str, &str); 14] = [
    ("ASG-001", "ASG-009"),
    ("ASG-001", "CFN-047"),
    ("ASG-002", "ASG-006"),
    ("BAT-050", "BAT-044"),
    ("CWA-001", "CWA-010"),
    // The permissions that do not fit stay in one policy.
    ("IAM-003", "IAM-001"),
    ("MNT-016", "BAT-064"),
    ("MNT-024", "MNT-013"),
    ("SCD-001", "EVT-001"),
    ("SCL-002", "ASG-008"),
    ("SCL-003", "ASG-006"),
    ("SFN-007", "SFN-013"),
    ("SFN-012", "SFN-002"),
    // A VPC without room for its subnets has no block.
    ("VPC-001", "SCH-011"),
];

impl Diagnostic {
    /// Returns true if a construct that reported another finding, and contains the resource of this one, has reported the
    /// same fault: with the same code, with the code of a rule for the same fault, or about a property that does not
    /// match its schema. An acknowledged finding covers only the same property.
    ///
    /// ```
    /// use stanchion_check::{Diagnostic, code};
    ///
    /// let of_construct = Diagnostic::new(code::EFS_007, "the throughput is out of range").property("Throughput");
    /// let of_schema = Diagnostic::new(code::SCH_008, "the number is out of range").property("Throughput");
    /// assert!(of_schema.repeats(&of_construct));
    /// assert!(!of_schema.property("Encrypted").repeats(&of_construct));
    /// ```
    pub fn repeats(&self, reported: &Diagnostic) -> bool {
        if self.severity < reported.severity {
            return false;
        }
        let is_same_fault = SAME_FAULT.contains(&(reported.code.id, self.code.id));
        let is_of_schema = self.code.id.starts_with(SCHEMA);
        match reported.acknowledged {
            _ if self.code == reported.code => true,
            Some(_) => {
                (is_same_fault || is_of_schema)
                    && steps(self).is_some_and(|it| Some(it) == steps(reported))
            }
            None => is_same_fault || is_of_schema && is_about(self, reported),
        }
    }
}

/// Returns true if a property is the one of another finding, or contains it, or is a part of it. A construct names a
/// property by the end of its path, and without the positions of lists.
fn is_about(finding: &Diagnostic, reported: &Diagnostic) -> bool {
    let (Some(steps), Some(reported)) = (steps(finding), steps(reported)) else { return false };
    !reported.is_empty() && steps.windows(reported.len()).any(|it| it == reported)
}

/// Returns the steps of the property without the positions of lists.
fn steps(finding: &Diagnostic) -> Option<Vec<&str>> {
    let is_position = |it: &&str| it.bytes().all(|it| it.is_ascii_digit());
    Some(finding.property.as_deref()?.split('.').filter(|it| !is_position(it)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code;

    fn of_schema(property: &str) -> Diagnostic {
        Diagnostic::new(code::SCH_008, "the number is out of range").property(property)
    }

    fn of_construct(property: &str) -> Diagnostic {
        Diagnostic::new(code::EFS_007, "the throughput is out of range").property(property)
    }

    #[test]
    fn the_property_may_be_a_part_of_a_path() {
        for property in ["A.0.B.C", "B.0.C.D", "B.C"] {
            assert!(of_schema(property).repeats(&of_construct("B.C")), "{property}");
        }
        for property in ["B", "A.BB.C", "B.D.C", "C"] {
            assert!(!of_schema(property).repeats(&of_construct("B.C")), "{property}");
        }
        let whole = Diagnostic::new(code::SCH_003, "the property is missing");
        assert!(!whole.repeats(&of_construct("B.C")));
    }

    #[test]
    fn a_rule_is_only_left_out_if_it_is_about_the_same_fault() {
        let construct =
            Diagnostic::new(code::SCD_001, "no expression").property("ScheduleExpression");
        let rule = Diagnostic::new(code::EVT_001, "no expression").property("ScheduleExpression");
        assert!(rule.repeats(&construct));
        let other = Diagnostic::new(code::EFS_004, "old").property("PerformanceMode");
        let about = Diagnostic::new(code::EFS_003, "elastic").property("PerformanceMode");
        assert!(!other.repeats(&about));
    }

    #[test]
    fn a_worse_finding_stays() {
        let mut warning = of_construct("B.C");
        warning.severity = crate::Severity::Warning;
        assert!(!of_schema("B.C").repeats(&warning));
    }

    #[test]
    fn an_acknowledged_finding_covers_the_same_property_only() {
        let mut accepted = of_construct("B.C");
        accepted.acknowledged = Some("known".to_owned());
        assert!(of_schema("B.0.C").repeats(&accepted));
        assert!(!of_schema("A.B.C").repeats(&accepted));
        let mut accepted = Diagnostic::new(code::SCD_001, "no expression").property("A");
        accepted.acknowledged = Some("known".to_owned());
        assert!(!Diagnostic::new(code::EVT_001, "none").property("B").repeats(&accepted));
    }
}
