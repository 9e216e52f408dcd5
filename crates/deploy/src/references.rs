//! The references in a value of a template.

use std::collections::BTreeSet;

use stanchion_template::language::sub;
use stanchion_template::{Expression, Node};

/// A reference to a resource or parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reference {
    /// The logical id, or the parameter's name.
    pub(crate) name: String,
    /// The attribute, unless it is a `Ref`.
    pub(crate) attribute: Option<String>,
}

/// Returns the references in a value: `Ref`, `Fn::GetAtt`, and the variables of `Fn::Sub` that it does not define itself.
pub(crate) fn in_value(value: &Node) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    let new = |name: &str, attribute: Option<&str>| Reference {
        name: name.to_owned(),
        attribute: attribute.map(str::to_owned),
    };
    value.walk(&mut |node: &Node| match Expression::of(node) {
        Some(Expression::Ref(name)) => drop(found.insert(new(name, None))),
        // An attribute that is a function itself may be any.
        Some(Expression::GetAtt(name, attribute)) => {
            found.insert(new(name, Some(attribute.as_text().unwrap_or("*"))));
        }
        Some(Expression::Sub(text, own)) => {
            found.extend(sub::references(text, own).map(|it| new(it.name(), it.attribute())));
        }
        _ => {}
    });
    found
}

/// Returns whether a value uses a function at any depth.
pub(crate) fn uses(value: &Node, function: &str) -> bool {
    let mut found = false;
    value.walk(&mut |node: &Node| found |= node.get(function).is_some());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_reference_is_found() {
        let text = "{Type: T, A: {Ref: P}, B: !GetAtt G.Id, C: {'Fn::GetAtt': [H, Arn]}, D: !Sub '${S}-${T.Arn}-${!N}', \
                    E: !Sub ['${V}${U}', {V: !Ref W}], F: {'Fn::If': [C, {'Fn::GetAtt': [I, !Ref Q]}, x]}}";
        let template = stanchion_template::Template::parse(format!("Resources: {{R: {text}}}"));
        let template = template.unwrap().template;
        let value = template.section("Resources").unwrap().get("R").unwrap();
        let shown: Vec<String> = in_value(value)
            .into_iter()
            .map(|it| it.name + &it.attribute.map(|it| format!(".{it}")).unwrap_or_default())
            .collect();
        assert_eq!(shown, ["G.Id", "H.Arn", "I.*", "P", "Q", "S", "T.Arn", "U", "W"]);
        assert!(uses(value, "Fn::If") && !uses(value, "Fn::FindInMap"));
    }
}
