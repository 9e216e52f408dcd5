//! Predicts the changes of a stack whose parameters will get values that are not known yet, from its templates.

use std::collections::BTreeSet;

use stanchion_schema::{Facts, Update};
use stanchion_template::{Map, Template};

use crate::change::Change;
use crate::destroy::{Fate, Removed};
use crate::references;
use crate::replacement::{self, Cause, Subject};
use stanchion_review::is_stateful;
use stanchion_review::protection;

/// Stands for the new template as the cause of a change. It is no valid logical id.
const EDITED: &str = "(template)";

/// Returns the changes between two templates, the second one with different values of parameters: resources that are added,
/// removed, replaced, also because they refer to others that are, updated in place, or less protected.
pub(crate) fn changes(
    before: &Template,
    after: &Template,
    parameters: &BTreeSet<String>,
) -> Vec<Change> {
    let mut subjects: Vec<Subject> =
        after.resources().map(|it| subject(before, after, it.logical_id)).collect();
    // A parameter with a different value is like a resource that others begin to refer to.
    let seed = |name: &str| Subject { id: name.to_owned(), is_added: true, ..Subject::default() };
    subjects.extend(parameters.iter().map(|it| seed(it)));
    subjects.push(seed(EDITED));
    let replaced = replacement::certain(&subjects);
    let is_different =
        |name: &str| name == EDITED || parameters.contains(name) || replaced.contains(name);
    let mut weakened = protection::weakened(before, after);
    let mut all = Vec::new();
    for subject in &subjects {
        let Some(resource) = after.resource(&subject.id) else { continue };
        let (id, kind) = (resource.logical_id, resource.resource_type);
        if subject.is_added {
            all.push(Change::added(id, kind, None));
            continue;
        }
        all.extend(weakened.remove(id).and_then(|lost| Change::of_weakened(id, kind, lost)));
        let causes: Vec<(&str, Option<&str>)> = subject
            .causes
            .iter()
            .filter_map(|it| {
                let entity = it.entities.iter().find(|it| is_different(it))?;
                Some((it.property.as_str(), Some(entity.as_str()).filter(|it| *it != EDITED)))
            })
            .collect();
        if !causes.is_empty() {
            all.push(Change::predicted(id, kind, replaced.contains(id), &causes));
        }
    }
    for resource in before.resources().filter(|it| after.resource(it.logical_id).is_none()) {
        all.push(Change::of_removed(Removed {
            logical_id: resource.logical_id.to_owned(),
            physical_id: None,
            resource_type: resource.resource_type.to_owned(),
            holds_data: is_stateful(resource.resource_type),
            fate: Fate::of(before, resource.logical_id),
        }));
    }
    all
}

fn subject(before: &Template, after: &Template, id: &str) -> Subject {
    let sections_differ = |name: &str| before.section(name) != after.section(name);
    let (before, after) = (before.resource(id), after.resource(id));
    let old = before.and_then(|it| it.properties());
    let new = after.and_then(|it| it.properties());
    let kind = after.map(|it| it.resource_type).unwrap_or_default();
    let names: BTreeSet<&str> = old.into_iter().chain(new).flat_map(Map::keys).collect();
    let cause = |name: &str| {
        let value = |it: Option<&'_ Map>| it.and_then(|it| it.get(name)).cloned();
        let (was, is) = (value(old), value(new));
        let references = is.as_ref().map(references::in_value).unwrap_or_default();
        let mut entities: Vec<String> = references.into_iter().map(|it| it.name).collect();
        let uses = |function: &str| is.as_ref().is_some_and(|it| references::uses(it, function));
        let is_edited = was != is
            || sections_differ("Mappings") && uses("Fn::FindInMap")
            || sections_differ("Conditions") && uses("Fn::If");
        if is_edited {
            entities.insert(0, EDITED.to_owned());
        }
        let replaces = may_replace(kind, name);
        Cause { property: name.to_owned(), entities, replaces, is_later: true }
    };
    Subject {
        id: id.to_owned(),
        is_added: before.is_none(),
        causes: if before.is_none() { Vec::new() } else { names.into_iter().map(cause).collect() },
        ..Subject::default()
    }
}

/// Returns whether a change of a property replaces the resource. For a resource that holds data, it is enough that it may.
fn may_replace(kind: &str, property: &str) -> bool {
    match Facts::bundled().resource(kind).map(|it| it.update(property)) {
        Some(Update::Replaces { .. }) => true,
        Some(Update::MayReplace { .. } | Update::Disputed) => is_stateful(kind),
        Some(Update::InPlace | Update::Refused) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::risk::Risk;

    fn template(resources: &str) -> Template {
        let text = format!("Parameters: {{Group: {{Type: String}}}}\nResources: {{{resources}}}");
        Template::parse(text).unwrap().template
    }

    fn between(before: &str, after: &str) -> Vec<(String, Risk)> {
        let parameters = BTreeSet::from(["Group".to_owned()]);
        let all = changes(&template(before), &template(after), &parameters).into_iter();
        all.map(|it| (it.logical_id, it.risk)).collect()
    }

    fn found(resources: &str) -> Vec<(String, Risk)> {
        between(resources, resources)
    }

    fn told(all: &[(&str, Risk)]) -> Vec<(String, Risk)> {
        all.iter().map(|it| (it.0.to_owned(), it.1)).collect()
    }

    const LUSTRE: &str = "Data: {Type: 'AWS::FSx::FileSystem', Properties: {FileSystemType: LUSTRE, SecurityGroupIds: [!Ref Group]}}";

    #[test]
    fn create_only_properties_replace_and_others_do_not() {
        assert_eq!(found(LUSTRE), told(&[("Data", Risk::DataAtRisk)]));
        let plain = "P: {Type: 'AWS::SSM::Parameter', Properties: {Value: !Ref Group}}";
        assert_eq!(found(plain), told(&[("P", Risk::Modify)]));
        let named = "P: {Type: 'AWS::SSM::Parameter', Properties: {Name: !Ref Group}}";
        assert_eq!(found(named), told(&[("P", Risk::Replace)]));
        let other = "P: {Type: 'AWS::SSM::Parameter', Properties: {Name: !Ref Other}}";
        assert_eq!(found(other), []);
        let role = "R: {Type: 'AWS::IAM::Role', Properties: {Description: !Ref Group}}";
        assert_eq!(found(role), told(&[("R", Risk::Access)]));
    }

    #[test]
    fn replacements_are_followed() {
        let chain = "G: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: !Ref Group}}, \
                     Data: {Type: 'AWS::FSx::FileSystem', Properties: {SecurityGroupIds: [!GetAtt G.GroupId]}}";
        assert_eq!(found(chain), told(&[("G", Risk::Replace), ("Data", Risk::DataAtRisk)]));
    }

    #[test]
    fn mappings_and_conditions_count_where_they_are_used() {
        let of = |size: &str, rest: &str| {
            let text = format!(
                "Mappings: {{M: {{k: {{name: {size}}}}}}}\nConditions: {{C: !Equals [{size}, a]}}\nResources: {{P: {{Type: 'AWS::SSM::Parameter', Properties: {{Name: {rest}}}}}}}"
            );
            Template::parse(text).unwrap().template
        };
        for value in ["!FindInMap [M, k, name]", "!If [C, x, y]"] {
            let risks = |before: &str, after: &str| {
                let all = changes(&of(before, value), &of(after, value), &BTreeSet::new());
                all.into_iter().map(|it| it.risk).collect::<Vec<_>>()
            };
            assert_eq!(risks("a", "b"), [Risk::Replace], "{value}");
            assert_eq!(risks("a", "a"), [], "{value}");
        }
        let plain = changes(&of("a", "x"), &of("b", "x"), &BTreeSet::new());
        assert_eq!(plain, []);
    }

    #[test]
    fn edits_of_the_template_count_too() {
        let none = "X: {Type: 'AWS::SSM::Parameter'}";
        let with = |it: &str| format!("{none}, {it}");
        assert_eq!(between(&with(LUSTRE), none), told(&[("Data", Risk::DataAtRisk)]));
        let kept = LUSTRE.replace("Properties", "DeletionPolicy: Retain, Properties");
        assert_eq!(between(&with(&kept), none), told(&[("Data", Risk::Release)]));
        assert_eq!(between(none, &with(LUSTRE)), told(&[("Data", Risk::Add)]));
        let named = |name: &str| {
            format!("X: {{Type: 'AWS::SSM::Parameter', Properties: {{Name: {name}, Value: v}}}}")
        };
        assert_eq!(between(&named("a"), &named("b")), told(&[("X", Risk::Replace)]));
        assert_eq!(between(&named("a"), &named("a")), []);
        let policy =
            |it: &str| format!("D: {{Type: 'AWS::EFS::FileSystem', DeletionPolicy: {it}}}");
        assert_eq!(between(&policy("Retain"), &policy("Delete")), told(&[("D", Risk::DataAtRisk)]));
    }
}
