//! The references in a value of a template.

use std::collections::BTreeSet;

use stanchion_template::Node;

/// A reference to a resource or parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reference {
    /// The logical id, or the parameter's name.
    pub(crate) name: String,
    /// The attribute, unless it is a `Ref`.
    pub(crate) attribute: Option<String>,
}

impl Reference {
    /// Reads a reference such as `Group.GroupId` or `Name`.
    pub(crate) fn of(text: &str) -> Reference {
        let (name, attribute) = match text.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute.to_owned())),
            None => (text, None),
        };
        Reference { name: name.to_owned(), attribute }
    }
}

/// Returns the references in a value: `Ref`, `Fn::GetAtt`, and the variables of `Fn::Sub`.
pub(crate) fn in_value(value: &Node) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    value.walk(&mut |node: &Node| {
        if let Some(name) = node.get("Ref").and_then(Node::as_text) {
            found.insert(Reference { name: name.to_owned(), attribute: None });
        }
        match node.get("Fn::GetAtt") {
            Some(Node::Text(text)) => drop(found.insert(Reference::of(text))),
            Some(Node::List(parts)) => {
                let name = parts.first().and_then(Node::as_text).unwrap_or_default().to_owned();
                // An attribute that is a function itself may be any.
                let attribute = parts.get(1).and_then(Node::as_text).unwrap_or("*").to_owned();
                found.insert(Reference { name, attribute: Some(attribute) });
            }
            _ => {}
        }
        let text = match node.get("Fn::Sub") {
            Some(Node::List(parts)) => parts.first().and_then(Node::as_text),
            other => other.and_then(Node::as_text),
        };
        for part in text.into_iter().flat_map(|it| it.split("${").skip(1)) {
            let name = part.split('}').next().unwrap_or_default();
            // `${!Name}` is text.
            if !name.starts_with('!') {
                found.insert(Reference::of(name));
            }
        }
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
        assert_eq!(shown, ["G.Id", "H.Arn", "I.*", "P", "Q", "S", "T.Arn", "U", "V", "W"]);
        assert!(uses(value, "Fn::If") && !uses(value, "Fn::FindInMap"));
    }
}
