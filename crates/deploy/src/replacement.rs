//! Finds the resources that CloudFormation replaces for certain, although a change set says that it depends on a value which is
//! known only during the deployment.
//!
//! A change set evaluates a reference to a replaced resource as `Dynamic`, because it does not know the new physical id yet. It
//! does know that the resource is replaced, so the value is a different one and a property that requires replacement has one.

use std::collections::BTreeSet;

/// A resource of a change set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Subject {
    /// The logical id. For a resource of a nested stack it starts with the logical id of that stack and `/`.
    pub(crate) id: String,
    /// Is true if CloudFormation adds the resource.
    pub(crate) is_added: bool,
    /// Is true if CloudFormation removes the resource.
    pub(crate) is_removed: bool,
    /// Is true if CloudFormation says that the resource is replaced for certain.
    pub(crate) is_replaced: bool,
    /// The causes of the resource's changes.
    pub(crate) causes: Vec<Cause>,
}

/// A cause of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cause {
    /// The property that changes.
    pub(crate) property: String,
    /// The logical ids and parameters that the new value refers to, within the template of the resource.
    pub(crate) entities: Vec<String>,
    /// Is true if a change of the property always replaces the resource.
    pub(crate) replaces: bool,
    /// Is true if the new value is known only during the deployment.
    pub(crate) is_later: bool,
}

/// The name that stands for every parameter of a nested stack, if a change set does not say which one changes.
const ANY: &str = "*";

/// Returns the ids of the resources that are replaced for certain.
pub(crate) fn certain(subjects: &[Subject]) -> BTreeSet<String> {
    let mut replaced: BTreeSet<String> =
        subjects.iter().filter(|it| it.is_replaced).map(|it| it.id.clone()).collect();
    // In addition, the parameters and the outputs of nested stacks that have different values.
    let mut different = replaced.clone();
    let added: BTreeSet<&str> =
        subjects.iter().filter(|it| it.is_added).map(|it| it.id.as_str()).collect();
    // Each round follows references from what the earlier ones found.
    loop {
        let before = different.len();
        for subject in subjects {
            let prefix = subject.id.rsplit_once('/').map_or("", |it| it.0);
            let inner = |name: &str| {
                if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") }
            };
            for cause in subject.causes.iter().filter(|it| it.is_later) {
                let is_different = |name: &String| {
                    let id = inner(name);
                    different.contains(&id)
                        || added.contains(id.as_str())
                        || different.contains(&inner(ANY))
                };
                if !cause.entities.iter().any(is_different) {
                    continue;
                }
                // The parameters of a nested stack are the entities of causes inside of it.
                if cause.property == "Parameters" {
                    different.insert(format!("{}/{ANY}", subject.id));
                } else if let Some(parameter) = cause.property.strip_prefix("Parameters.") {
                    different.insert(format!("{}/{parameter}", subject.id));
                } else if cause.replaces {
                    replaced.insert(subject.id.clone());
                    different.insert(subject.id.clone());
                }
            }
            // A nested stack in which a resource is replaced or removed has other outputs.
            if !prefix.is_empty() && (subject.is_removed || different.contains(&subject.id)) {
                different.insert(prefix.to_owned());
            }
        }
        if different.len() == before {
            return replaced;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(property: &str, entity: &str, replaces: bool) -> Cause {
        let entities = if entity.is_empty() { Vec::new() } else { vec![entity.to_owned()] };
        Cause { property: property.to_owned(), entities, replaces, is_later: true }
    }

    fn replaced(id: &str) -> Subject {
        Subject { id: id.to_owned(), is_replaced: true, ..Subject::default() }
    }

    fn caused(id: &str, cause: Cause) -> Subject {
        Subject { id: id.to_owned(), causes: vec![cause], ..Subject::default() }
    }

    fn found(subjects: &[Subject]) -> Vec<String> {
        certain(subjects).into_iter().collect()
    }

    #[test]
    fn a_reference_to_a_replaced_resource_replaces_in_turn() {
        // A change set has no useful order, so the chain is given backwards.
        let chain = [
            caused("C", later("Name", "B", true)),
            caused("B", later("Group", "A", true)),
            replaced("A"),
        ];
        assert_eq!(found(&chain), ["A", "B", "C"]);
    }

    #[test]
    fn what_stays_or_changes_in_place_replaces_nothing() {
        let in_place = Subject { id: "A".to_owned(), ..Subject::default() };
        assert_eq!(found(&[in_place, caused("B", later("Group", "A", true))]), [""; 0]);
        let cause = later("Group", "A", false);
        assert_eq!(found(&[replaced("A"), caused("B", cause)]), ["A"]);
        assert_eq!(found(&[replaced("A"), caused("B", later("Group", "Other", true))]), ["A"]);
        assert_eq!(found(&[replaced("A"), caused("B", later("Group", "", true))]), ["A"]);
        // A value that is known now has been compared by CloudFormation.
        let known = Cause { is_later: false, ..later("Group", "A", true) };
        assert_eq!(found(&[replaced("A"), caused("B", known)]), ["A"]);
    }

    #[test]
    fn a_reference_to_a_new_resource_replaces() {
        let added = Subject { id: "A".to_owned(), is_added: true, ..Subject::default() };
        assert_eq!(found(&[added, caused("B", later("Group", "A", true))]), ["B"]);
    }

    #[test]
    fn parameters_lead_into_nested_stacks_and_outputs_lead_out() {
        let into = [
            replaced("A"),
            caused("Child", later("Parameters.Group", "A", false)),
            caused("Child/Data", later("SecurityGroupIds", "Group", true)),
        ];
        assert_eq!(found(&into), ["A", "Child/Data"]);
        let some = [
            replaced("A"),
            caused("Child", later("Parameters", "A", false)),
            caused("Child/Data", later("SecurityGroupIds", "Group", true)),
        ];
        assert!(found(&some).contains(&"Child/Data".to_owned()), "{:?}", found(&some));
        let out = [replaced("Child/Group"), caused("Data", later("Groups", "Child", true))];
        assert_eq!(found(&out), ["Child/Group", "Data"]);
        let removed = Subject { is_removed: true, ..caused("Child/X", Cause::default()) };
        assert_eq!(found(&[removed, caused("Data", later("Groups", "Child", true))]), ["Data"]);
        // A name inside a nested stack is not the same name outside.
        let other = [replaced("A"), caused("Child/Data", later("Groups", "A", true))];
        assert_eq!(found(&other), ["A"]);
    }
}
