//! The resources and parameters that values reference.

use std::collections::BTreeMap;

use stanchion_template::Node;
pub(crate) use stanchion_template::language::name_of;
use stanchion_template::language::{Piece, Reference, Text, is_conditional, reference_in};

use super::{Resource, View};

/// Returns the reference in a value that is a single reference.
pub(crate) fn reference_of(node: &Node) -> Option<Reference> {
    match node {
        Node::Map(_) => Text::of(node).only_reference().cloned(),
        _ => None,
    }
}

/// Returns the resource that a value names: by its id, its name, or its ARN, in whatever way the value is written.
/// Other attributes of a resource, such as the outputs of a nested stack, name something else.
pub(crate) fn resource_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    #[cfg(test)]
    super::counted::add(1);
    if !matches!(node, Node::Map(_)) {
        return None;
    }
    if let Some((name, attribute)) = reference_in(node) {
        let resource = view.resource(name)?;
        return names_resource(resource.kind, attribute).then_some(resource);
    }
    let text = Text::of(node);
    let reference = match text.pieces() {
        [Piece::Reference(reference)] => reference,
        pieces => in_arn(pieces)?,
    };
    let resource = view.resource(reference.name())?;
    names_resource(resource.kind, reference.attribute()).then_some(resource)
}

/// Returns the reference at the end of a text that is an ARN: `arn:aws:service:region:account:kind/${Resource}`.
fn in_arn(pieces: &[Piece]) -> Option<&Reference> {
    let [Piece::Literal(start), .., Piece::Literal(before), Piece::Reference(reference)] = pieces
    else {
        return match pieces {
            [Piece::Literal(whole), Piece::Reference(reference)] => {
                (whole.starts_with("arn:") && whole.ends_with(['/', ':'])).then_some(reference)
            }
            _ => None,
        };
    };
    // An ARN has five colons before the resource.
    let colons: usize = pieces
        .iter()
        .map(|it| match it {
            Piece::Literal(text) => text.matches(':').count(),
            _ => 0,
        })
        .sum();
    (start.starts_with("arn:") && before.ends_with(['/', ':']) && colons >= 5).then_some(reference)
}

/// Returns true if an attribute of a resource is its id, name or ARN.
fn names_resource(kind: &str, attribute: Option<&str>) -> bool {
    let Some(attribute) = attribute else { return true };
    let short = kind.rsplit("::").next().unwrap_or(kind);
    match attribute {
        "Arn" | "Id" | "ARN" => true,
        "GroupId" => kind == "AWS::EC2::SecurityGroup",
        "GroupName" => kind == "AWS::EC2::PlacementGroup",
        "AllocationId" => kind == "AWS::EC2::EIP",
        _ => {
            let rest = attribute.get(..short.len()).filter(|it| it.eq_ignore_ascii_case(short));
            rest.is_some() && matches!(&attribute[short.len()..], "Id" | "Arn" | "ARN" | "Name")
        }
    }
}

/// Returns the resource that a value names, if it has the given type.
pub(crate) fn of_kind<'a>(view: &View<'a>, node: &Node, kind: &str) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == kind)
}

/// Returns whether two values name the same resource, or `None` if that is only known at deployment.
pub(crate) fn is_same(view: &View<'_>, one: &Node, other: &Node) -> Option<bool> {
    if one == other {
        return Some(true);
    }
    if let (Some(one), Some(other)) = (resource_of(view, one), resource_of(view, other)) {
        return Some(one.id == other.id);
    }
    let (one, other) = (Text::of(one), Text::of(other));
    if let (Some(one), Some(other)) = (literal_id(&one), literal_id(&other)) {
        return Some(one == other);
    }
    (one == other && one.is_complete()).then_some(true)
}

/// Returns the pairs of resources in which a property certainly has the same value, in the order of the resources.
pub(crate) fn pairs_with_same<'a>(
    view: &View<'a>,
    property: &str,
    resources: impl Iterator<Item = Resource<'a>>,
) -> Vec<(Resource<'a>, Resource<'a>)> {
    let mut before: BTreeMap<String, Vec<Resource<'a>>> = BTreeMap::new();
    let mut pairs = Vec::new();
    for resource in resources {
        let Some(value) = resource.get(property) else { continue };
        let same = before.entry(key_of(view, value)).or_default();
        pairs.extend(same.iter().map(|it| (*it, resource)));
        same.push(resource);
    }
    pairs
}

/// Returns the id in a text that is a literal id, or an ARN that ends in one.
fn literal_id(text: &Text) -> Option<&str> {
    let is_arn = text.prefix().starts_with("arn:");
    let id = match text.literal() {
        Some(literal) if !is_arn => literal,
        _ if is_arn => text.suffix().rsplit_once('/')?.1,
        _ => return None,
    };
    (!id.contains("{{") && !id.is_empty()).then_some(id)
}

/// Returns a text that is equal for two values if and only if they are known to name the same resource.
pub(crate) fn key_of(view: &View<'_>, node: &Node) -> String {
    if let Some(resource) = resource_of(view, node) {
        return format!("resource {}", resource.id);
    }
    let text = Text::of(node);
    match literal_id(&text) {
        Some(id) => format!("id {id}"),
        None if text.is_complete() => format!("text {}", text.notation()),
        None => format!("{node:?}"),
    }
}

/// Returns the values of a list, or `None` for an expression.
pub(crate) fn items(node: Option<&Node>) -> Option<&[Node]> {
    let items = node?.as_list()?;
    (!items.iter().any(is_conditional)).then_some(items)
}

#[cfg(test)]
mod tests {
    use stanchion_template::Template;

    use super::{is_same, key_of, resource_of};
    use crate::examination::analyse;

    /// Returns whether two values name the same resource, and the resource that the first one names.
    #[track_caller]
    fn both(one: &str, other: &str) -> (Option<bool>, Option<String>) {
        let text = format!(
            "Parameters: {{P: {{Type: String}}, Q: {{Type: String}}}}
Resources:
  A: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: vpc-1}}}}
  B: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: vpc-1}}}}
  Net: {{Type: AWS::CloudFormation::Stack, Properties: {{}}}}
  G: {{Type: AWS::EC2::SecurityGroup, Properties: {{}}}}
  R: {{Type: T, Properties: {{One: {one}, Other: {other}}}}}
"
        );
        let template = Template::parse(text).unwrap().template;
        analyse(&template, |cx| {
            let values = cx.resource("R").unwrap().properties();
            let (one, other) = (values.get("One").unwrap(), values.get("Other").unwrap());
            let has_same_key = key_of(cx, one) == key_of(cx, other);
            assert_eq!(has_same_key, is_same(cx, one, other) == Some(true), "{one:?} {other:?}");
            (is_same(cx, one, other), resource_of(cx, one).map(|it| it.id.to_owned()))
        })
    }

    #[test]
    fn attributes_name_a_resource_or_something_else() {
        let arn = "!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:1:subnet/";
        for (one, other, same, named) in [
            ("!Ref A", "!Ref A", Some(true), Some("A")),
            ("!Ref A", "!Ref B", Some(false), Some("A")),
            ("!GetAtt A.SubnetId", "!Ref A", Some(true), Some("A")),
            ("!GetAtt G.GroupId", "!Ref G", Some(true), Some("G")),
            // The VPC of a subnet is not the subnet.
            ("!GetAtt A.VpcId", "!GetAtt B.VpcId", None, None),
            ("!GetAtt A.VpcId", "!GetAtt A.VpcId", Some(true), None),
            // The outputs of a stack are not the stack.
            ("!GetAtt Net.Outputs.A", "!GetAtt Net.Outputs.B", None, None),
            ("!GetAtt Net.Outputs.A", "!GetAtt Net.Outputs.A", Some(true), None),
            ("!Ref P", "!Ref Q", None, None),
            ("!Ref P", "!Sub '${P}'", Some(true), None),
            (&format!("{arn}${{A}}'"), "!Ref A", Some(true), Some("A")),
            (&format!("{arn}${{A}}'"), "!Ref B", Some(false), Some("A")),
            (
                "!Join ['', ['arn:aws:ec2:', !Ref P, ':1:subnet/', !Ref A]]",
                "!Ref A",
                Some(true),
                Some("A"),
            ),
            (&format!("{arn}subnet-1'"), "subnet-1", Some(true), None),
            (&format!("{arn}subnet-1'"), "subnet-2", Some(false), None),
            (&format!("{arn}${{P}}'"), "subnet-2", None, None),
            ("!Sub '${A}-x'", "!Ref A", None, None),
            ("subnet-1", "subnet-1", Some(true), None),
            ("subnet-1", "subnet-2", Some(false), None),
            ("'{{resolve:ssm:/a}}'", "'{{resolve:ssm:/b}}'", None, None),
        ] {
            assert_eq!(both(one, other), (same, named.map(str::to_owned)), "{one} {other}");
        }
    }
}
