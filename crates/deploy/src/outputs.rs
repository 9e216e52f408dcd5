//! Finds the outputs whose values an update may change.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Map, Node, Template};

use crate::change::Change;
use crate::references::{self, Reference};

/// Returns the outputs of a stack whose values may be different after an update, and those that the update adds.
///
/// `parameters` has the parameters whose values change.
pub(crate) fn changing(
    before: &Template,
    after: &Template,
    changes: &[Change],
    parameters: &BTreeSet<String>,
) -> BTreeSet<String> {
    let changes: BTreeMap<&str, &Change> =
        changes.iter().map(|it| (it.logical_id.as_str(), it)).collect();
    let mappings_differ = before.section("Mappings") != after.section("Mappings");
    let conditions_differ = before.section("Conditions") != after.section("Conditions");
    let is_changing = |name: &str, output: &Node| {
        let Some(old) = before.section("Outputs").and_then(|it| it.get(name)) else { return true };
        let value = |it: &Node| (it.get("Value").cloned(), it.get("Condition").cloned());
        if value(old) != value(output) {
            return true;
        }
        let is_conditional =
            output.get("Condition").is_some() || references::uses(output, "Fn::If");
        if is_conditional && (conditions_differ || !parameters.is_empty()) {
            return true;
        }
        if mappings_differ && references::uses(output, "Fn::FindInMap") {
            return true;
        }
        references::in_value(output).iter().any(|it| {
            parameters.contains(&it.name)
                || changes.get(it.name.as_str()).is_some_and(|change| moves(change, it))
        })
    };
    let outputs = after.section("Outputs").into_iter().flat_map(Map::iter);
    outputs.filter(|(name, output)| is_changing(name, output)).map(|it| it.0.to_owned()).collect()
}

/// Returns whether a change of a resource may change the value of a reference to it.
fn moves(change: &Change, reference: &Reference) -> bool {
    let stays = change.action == "Modify" && change.replacement.as_deref() == Some("False");
    if !stays {
        return change.action != "SyncWithActual";
    }
    // The ids and ARNs of a resource stay the same until it is replaced.
    let identifies = |it: &str| it == "Id" || it.ends_with("Arn") || it.ends_with("Id");
    reference.attribute.as_deref().is_some_and(|it| !identifies(it) || it.starts_with("Outputs."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(output: &str, rest: &str) -> Template {
        let text = format!("Resources: {{G: {{Type: T}}}}\nOutputs: {{O: {output}}}\n{rest}");
        Template::parse(text).unwrap().template
    }

    fn change(action: &str, replacement: &str) -> Change {
        serde_json::from_value(serde_json::json!({
            "risk": "modify", "logicalId": "G", "resourceType": "T", "action": action,
            "replacement": replacement, "properties": [],
        }))
        .unwrap()
    }

    fn is_changing(output: &str, changes: &[Change], parameters: &[&str]) -> bool {
        let of = template(output, "");
        let parameters = parameters.iter().map(|it| (*it).to_owned()).collect();
        !changing(&of, &of, changes, &parameters).is_empty()
    }

    #[test]
    fn an_output_follows_the_resource_that_it_refers_to() {
        let reference = "{Value: {Ref: G}}";
        let attribute = "{Value: !GetAtt G.Endpoint}";
        let id = "{Value: !GetAtt G.GroupId}";
        let nested = "{Value: !GetAtt G.Outputs.SubnetId}";
        for output in [reference, attribute, id, nested] {
            for action in [change("Modify", "True"), change("Modify", "Conditional")] {
                assert!(is_changing(output, &[action], &[]), "{output}");
            }
            assert!(is_changing(output, &[change("Add", "False")], &[]), "{output}");
            assert!(!is_changing(output, &[change("SyncWithActual", "False")], &[]), "{output}");
            assert!(!is_changing(output, &[], &["P"]), "{output}");
        }
        let in_place = [change("Modify", "False")];
        assert!(!is_changing(reference, &in_place, &[]));
        assert!(!is_changing(id, &in_place, &[]));
        assert!(!is_changing("{Value: !GetAtt G.Arn}", &in_place, &[]));
        assert!(is_changing(attribute, &in_place, &[]));
        assert!(is_changing(nested, &in_place, &[]));
        assert!(!is_changing("{Value: {Ref: Other}}", &[change("Modify", "True")], &[]));
    }

    #[test]
    fn an_output_follows_parameters_and_conditions() {
        assert!(is_changing("{Value: {Ref: P}}", &[], &["P"]));
        assert!(!is_changing("{Value: {Ref: P}}", &[], &["Q"]));
        assert!(is_changing("{Value: {'Fn::If': [C, a, b]}}", &[], &["Q"]));
        assert!(is_changing("{Value: a, Condition: C}", &[], &["Q"]));
        assert!(!is_changing("{Value: a}", &[], &["Q"]));
        let plain = template("{Value: a, Condition: C}", "Conditions: {C: !Equals [a, a]}");
        let other = template("{Value: a, Condition: C}", "Conditions: {C: !Equals [a, b]}");
        assert_eq!(changing(&plain, &other, &[], &BTreeSet::new()).len(), 1);
        let of = |value: &str| {
            template(
                "{Value: !FindInMap [M, k, v]}",
                &format!("Mappings: {{M: {{k: {{v: {value}}}}}}}"),
            )
        };
        assert_eq!(changing(&of("a"), &of("b"), &[], &BTreeSet::new()).len(), 1);
        assert_eq!(changing(&of("a"), &of("a"), &[], &BTreeSet::new()).len(), 0);
    }

    #[test]
    fn new_and_edited_outputs_change() {
        let none = BTreeSet::new();
        let without = Template::parse("Resources: {G: {Type: T}}").unwrap().template;
        let with = template("{Value: a}", "");
        assert_eq!(changing(&without, &with, &[], &none).len(), 1);
        assert_eq!(changing(&with, &without, &[], &none).len(), 0);
        assert_eq!(changing(&with, &template("{Value: b}", ""), &[], &none).len(), 1);
        // A description is not a value.
        assert_eq!(
            changing(&with, &template("{Value: a, Description: d}", ""), &[], &none).len(),
            0
        );
    }
}
