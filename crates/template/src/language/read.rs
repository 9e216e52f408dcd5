//! Reads what a value is, when it is not a text: the name that it refers to, an item of a list, or a list of zones.

use super::sub;
use super::text::{Text, UNKNOWN};
use crate::{Expression, Map, Node};

/// Returns true if a value is the result of a function, so that it is known only during deployment.
///
/// ```
/// use stanchion_template::{Map, Node, language::is_function};
/// assert!(is_function(&Node::single("Ref", Node::text("Data"))));
/// assert!(!is_function(&Node::Map(Map::from([("Encrypted", true)]))));
/// ```
pub fn is_function(node: &Node) -> bool {
    Expression::of(node).is_some()
}

/// Returns true if functions generate keys of a map, so that the map can have other keys than it shows.
pub fn has_generated_keys(map: &Map) -> bool {
    map.keys().any(is_generated_key)
}

/// Returns true if a key of a map is a function and not a name.
pub fn is_generated_key(key: &str) -> bool {
    key == "Ref" || key.starts_with("Fn::")
}

/// Returns true if a value depends on a condition that is not known.
pub fn is_conditional(node: &Node) -> bool {
    matches!(Expression::of(node), Some(Expression::If(..)))
}

/// Returns true if a value contains functions.
pub fn has_functions(node: &Node) -> bool {
    let mut found = false;
    node.walk(&mut |it| found |= is_function(it));
    found
}

/// Returns the name in a value that is a single reference: `Ref`, `Fn::GetAtt`, or `Fn::Sub` with only one variable. The
/// value can be any attribute.
pub fn name_of(node: &Node) -> Option<&str> {
    match Expression::of(node)? {
        Expression::Ref(name) | Expression::GetAtt(name, _) => Some(name),
        Expression::Sub(text, None) => Some(sub::only_variable(text)?.name()),
        _ => None,
    }
}

/// Returns the name and the attribute in a value that is a single reference. Its meaning is that of the only reference in
/// [`Text::of`], which also reads longer values.
pub fn reference_in(node: &Node) -> Option<(&str, Option<&str>)> {
    match Expression::of(node)? {
        Expression::Ref(name) => Some((name, None)),
        Expression::GetAtt(name, attribute) => Some((name, Some(attribute.as_text()?))),
        Expression::Sub(text, None) => {
            let variable = sub::only_variable(text)?;
            (variable.text() != UNKNOWN).then(|| (variable.name(), variable.attribute()))
        }
        _ => None,
    }
}

/// Returns the name in a value that is `Ref`.
pub fn ref_of(node: &Node) -> Option<&str> {
    match Expression::of(node)? {
        Expression::Ref(name) => Some(name),
        _ => None,
    }
}

/// Returns the index and the list of a value that is one item of a list.
pub fn item_of(node: &Node) -> Option<(usize, &Node)> {
    let Expression::Select(index, list) = Expression::of(node)? else { return None };
    Some((Text::of(index).literal()?.parse().ok()?, list))
}

/// The Region of a list of Availability Zones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZonesOf {
    /// The Region of the stack.
    Stack,
    /// Another Region, by its name.
    Region(String),
    /// A Region that is known only during deployment.
    Unknown,
}

/// Returns the Region of a value that is the list of the Availability Zones of a Region.
pub fn zones_of(node: &Node) -> Option<ZonesOf> {
    let Expression::GetAzs(region) = Expression::of(node)? else { return None };
    let text = Text::of(region);
    Some(match text.literal() {
        Some("") => ZonesOf::Stack,
        Some(region) => ZonesOf::Region(region.to_owned()),
        None if text.only_reference().is_some_and(|it| it.name() == "AWS::Region") => {
            ZonesOf::Stack
        }
        None => ZonesOf::Unknown,
    })
}

/// Returns the value that a function encodes in base64.
pub fn base64_of(node: &Node) -> Option<&Node> {
    match Expression::of(node)? {
        Expression::Base64(inner) => Some(inner),
        _ => None,
    }
}

/// Returns true if a value is written as a text: a string, or a function that joins strings.
pub fn is_text(node: &Node) -> bool {
    match Expression::of(node) {
        None => node.as_text().is_some(),
        Some(expression) => matches!(expression, Expression::Sub(..) | Expression::Join(..)),
    }
}

/// Returns the block, the number of blocks and the number of host bits of a value that divides an address block.
pub fn blocks_of(node: &Node) -> Option<(&Node, &Node, Option<&Node>)> {
    match Expression::of(node)? {
        Expression::Cidr([block, count, rest @ ..]) => Some((block, count, rest.first())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Template;

    fn with<T>(value: &str, read: impl FnOnce(&Node) -> T) -> T {
        let text = format!("Resources: {{R: {{Type: T, Properties: {{V: {value}}}}}}}");
        let template = Template::parse(text).expect("the template is valid").template;
        let properties =
            template.root().get("Resources").and_then(|it| it.get("R")?.get("Properties"));
        read(properties.and_then(|it| it.get("V")).expect("the property is set"))
    }

    #[test]
    fn names_of_single_references() {
        for (value, name, only_ref) in [
            ("!Ref A", Some("A"), Some("A")),
            ("!GetAtt A.B", Some("A"), None),
            ("!Sub '${A.B}'", Some("A"), None),
            ("!Sub '${A}b'", None, None),
            ("!Sub '${A}'", Some("A"), None),
            ("!Sub '${?}'", Some("?"), None),
            ("a", None, None),
            ("{A: b}", None, None),
        ] {
            assert_eq!(
                with(value, |it| name_of(it).map(str::to_owned)).as_deref(),
                name,
                "{value}"
            );
            assert_eq!(
                with(value, |it| ref_of(it).map(str::to_owned)).as_deref(),
                only_ref,
                "{value}"
            );
            with(value, |it| {
                let text = Text::of(it);
                let reference = text.only_reference().map(|it| (it.name(), it.attribute()));
                assert_eq!(reference_in(it), reference, "{value}");
            });
        }
    }

    #[test]
    fn items_zones_and_blocks() {
        assert_eq!(with("!Select [1, !GetAZs '']", |it| item_of(it).map(|(at, _)| at)), Some(1));
        assert_eq!(with("!Select ['2', [a]]", |it| item_of(it).map(|(at, _)| at)), Some(2));
        assert!(with("!Select [!Ref A, [a]]", |it| item_of(it).is_none()));
        assert!(
            with("!Select [0, [a]]", |it| item_of(it).is_some_and(|it| it.1.as_list().is_some()))
        );
        for (value, expected) in [
            ("!GetAZs ''", Some(ZonesOf::Stack)),
            ("!GetAZs {Ref: 'AWS::Region'}", Some(ZonesOf::Stack)),
            ("!GetAZs us-east-1", Some(ZonesOf::Region("us-east-1".to_owned()))),
            ("!GetAZs {Ref: A}", Some(ZonesOf::Unknown)),
            ("!GetAZs {'Fn::Sub': '${A}-1'}", Some(ZonesOf::Unknown)),
            ("a", None),
        ] {
            assert_eq!(with(value, zones_of), expected, "{value}");
        }
        let blocks = |value: &str| {
            with(value, |it| {
                blocks_of(it).map(|(block, count, bits)| {
                    (
                        block.as_text().map(str::to_owned),
                        count.as_int(),
                        bits.and_then(Node::as_int),
                    )
                })
            })
        };
        let a = || Some("a".to_owned());
        assert_eq!(blocks("!Cidr [a, 2]"), Some((a(), Some(2), None)));
        assert_eq!(blocks("!Cidr [a, 2, 8]"), Some((a(), Some(2), Some(8))));
        assert_eq!((blocks("a"), blocks("!Ref A")), (None, None));
    }

    #[test]
    fn kinds_of_values() {
        assert!(with("!Ref A", is_function) && !with("{A: !Ref B}", is_function));
        assert!(with("{A: !Ref B}", has_functions) && !with("{A: [b]}", has_functions));
        assert!(with("!If [C, a, b]", is_conditional) && !with("!Ref A", is_conditional));
        assert!(with("!Sub a", is_text) && with("a", is_text) && !with("1", is_text));
        assert!(
            with("!Join ['', []]", is_text) && !with("!Ref A", is_text) && !with("[a]", is_text)
        );
        let encoded = |it: &Node| base64_of(it).and_then(Node::as_text).map(str::to_owned);
        assert_eq!(with("!Base64 a", encoded).as_deref(), Some("a"));
        assert_eq!((with("!Ref A", encoded), with("a", encoded)), (None, None));
        assert!(with("[!Ref A, b]", has_functions) && !with("a", has_functions));
        assert!(!with("a", is_conditional) && !with("a", is_function));
        let generated = |it: &Node| it.as_map().is_some_and(has_generated_keys);
        assert!(with("{A: b, 'Fn::ForEach::X': [N, [a], {}]}", generated));
        assert!(!with("{A: b}", generated) && with("{Ref: b}", generated));
    }
}
