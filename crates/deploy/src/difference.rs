//! Compares two templates, resource by resource and property by property.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use stanchion_template::Template;

/// A difference between two templates.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The path in the template, such as `Resources.Data.Properties.Encrypted`.
    pub path: String,
    /// The value in the first template, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// The value in the second template, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// Returns the differences between two templates, sorted by path. The order of keys does not count, the order of list items
/// does.
pub fn between(before: &Template, after: &Template) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&mut found, String::new(), Some(&value(before)), Some(&value(after)), 0);
    found
}

/// Returns a template in its long form, in which `!Ref` and `Ref` are the same.
fn value(template: &Template) -> Value {
    serde_json::from_str(&template.to_json()).unwrap_or_default()
}

/// The depth of a member of a section, such as `Resources.Data`. A member that is added or removed is one difference.
const WHOLE: usize = 2;

fn compare(
    found: &mut Vec<Difference>,
    path: String,
    before: Option<&Value>,
    after: Option<&Value>,
    depth: usize,
) {
    if before == after {
        return;
    }
    let is_map = |it: Option<&Value>| it.is_some_and(Value::is_object);
    // A new section is still reported member by member.
    let splits = match depth {
        0..WHOLE => is_map(before) || is_map(after),
        _ => is_map(before) && is_map(after),
    };
    if !splits || depth == WHOLE && (before.is_none() || after.is_none()) {
        found.push(Difference { path, before: before.cloned(), after: after.cloned() });
        return;
    }
    let keys = |it: Option<&Value>| {
        let map = it.and_then(Value::as_object);
        map.into_iter().flat_map(|it| it.keys().cloned()).collect::<BTreeSet<_>>()
    };
    for key in keys(before).union(&keys(after)) {
        let inner = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let of = |it: Option<&'_ Value>| it.and_then(|it| it.get(key)).cloned();
        compare(found, inner, of(before).as_ref(), of(after).as_ref(), depth + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str) -> Template {
        Template::parse(text).unwrap().template
    }

    #[test]
    fn properties_and_whole_resources_are_reported() {
        let before =
            template("Resources: {A: {Type: T, Properties: {X: 1, L: [1]}}, B: {Type: T}}");
        let after = template(
            "Resources: {A: {Type: T, Properties: {X: 2, L: [1]}}, C: {Type: T}}\nOutputs: {O: {Value: 1}}",
        );
        let found = between(&before, &after);
        let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["Outputs.O", "Resources.A.Properties.X", "Resources.B", "Resources.C"]);
        assert!(found[2].after.is_none() && found[3].before.is_none());
    }

    #[test]
    fn forms_do_not_differ() {
        let before = template("Resources: {A: {Type: T, Properties: {X: !Ref B}}}");
        let after = template(
            "{\"Resources\": {\"A\": {\"Properties\": {\"X\": {\"Ref\": \"B\"}}, \"Type\": \"T\"}}}",
        );
        assert_eq!(between(&before, &after), []);
    }
}
