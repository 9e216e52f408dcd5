//! References inside one stack.

use stanchion_template::{Link, Linked, Node};

use super::names::Names;

/// Returns the reference for a link to an element of the same stack. A logical id is the same in all stacks.
pub(super) fn local(names: &Names, link: &Link) -> Node {
    let name = Node::text(names.of(link.element).to_owned());
    match &link.linked {
        Linked::Reference => Node::single("Ref", name),
        Linked::Attribute(attribute) => {
            Node::single("Fn::GetAtt", Node::List(vec![name, Node::Text(attribute.clone())]))
        }
        Linked::LogicalId => name,
    }
}
