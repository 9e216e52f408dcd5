//! References inside one stack.

use stanchion_template::{Link, Node};

use super::names::Names;

/// Returns the reference for a link to an element of the same stack.
pub(super) fn local(names: &Names, link: &Link) -> Node {
    let name = Node::text(names.of(link.element).to_owned());
    match &link.attribute {
        None => Node::single("Ref", name),
        Some(attribute) => {
            Node::single("Fn::GetAtt", Node::List(vec![name, Node::Text(attribute.clone())]))
        }
    }
}
