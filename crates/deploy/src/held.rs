//! Finds resources that an update of a producer deletes while deployed consumers still use them.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Map, Template};

use crate::references;

/// A resource that a deployed consumer still uses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Held {
    /// The resource's logical id.
    pub(crate) resource: String,
    /// The output that has the value.
    pub(crate) output: String,
    /// The name of the consumer.
    pub(crate) consumer: String,
}

/// Returns the outputs of a deployed template that refer to resources which an update deletes: output and resource.
pub(crate) fn lost(deployed: &Template, deleted: &BTreeSet<String>) -> Vec<(String, String)> {
    let outputs = deployed.section("Outputs").into_iter().flat_map(Map::iter);
    outputs
        .flat_map(|(name, output)| {
            let of = references::in_value(output).into_iter().map(|it| it.name);
            of.filter(|it| deleted.contains(it)).map(move |it| (name.to_owned(), it))
        })
        .collect()
}

/// Returns the lost outputs whose values are parameters of deployed stacks. A stack has its name and its parameters.
pub(crate) fn held(
    lost: &[(String, String)],
    outputs: &BTreeMap<String, String>,
    consumers: &[(String, BTreeMap<String, String>)],
) -> Vec<Held> {
    let mut found = BTreeSet::new();
    for (output, resource) in lost {
        let Some(value) = outputs.get(output).filter(|it| !it.is_empty()) else { continue };
        for (consumer, parameters) in consumers {
            // A parameter may be a list of values.
            let uses = |it: &String| it == value || it.split(',').any(|it| it.trim() == value);
            if parameters.values().any(uses) {
                let (resource, output) = (resource.clone(), output.clone());
                found.insert(Held { resource, output, consumer: consumer.clone() });
            }
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_a_deployed_stack_has_is_held() {
        let text = "Resources: {G: {Type: T}, H: {Type: T}}\nOutputs: {A: {Value: !GetAtt G.GroupId}, B: {Value: !Ref H}, C: {Value: x}}";
        let template = Template::parse(text).unwrap().template;
        let deleted = BTreeSet::from(["G".to_owned()]);
        let lost = lost(&template, &deleted);
        assert_eq!(lost, [("A".to_owned(), "G".to_owned())]);
        let map = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect::<BTreeMap<_, _>>()
        };
        let outputs = map(&[("A", "sg-1"), ("B", "sg-2")]);
        let consumers = [
            ("Uses".to_owned(), map(&[("Group", "sg-1")])),
            ("Lists".to_owned(), map(&[("Groups", "sg-9, sg-1")])),
            ("Other".to_owned(), map(&[("Group", "sg-2"), ("Long", "sg-11"), ("Empty", "")])),
        ];
        let found: Vec<String> =
            held(&lost, &outputs, &consumers).into_iter().map(|it| it.consumer).collect();
        assert_eq!(found, ["Lists", "Uses"]);
        assert_eq!(held(&lost, &map(&[("A", "")]), &consumers), []);
        assert_eq!(held(&[], &outputs, &consumers), []);
    }
}
