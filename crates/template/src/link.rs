//! References to elements of a construct tree, before synthesis writes them to a template.

use std::borrow::Cow;

/// The identity of an element of a construct tree. It is never printed and never part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId {
    /// The number of the construct tree.
    pub tree: u32,
    /// The index of the element in the tree.
    pub index: u32,
}

/// A value of an element that a link stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// The value of `Ref`.
    Reference,
    /// The value of `Fn::GetAtt` for an attribute.
    Attribute(Cow<'static, str>),
    /// The logical id itself, as text. It is not a reference, so nothing depends on the element because of it.
    LogicalId,
}

/// A link to an element. Synthesis turns it into `Ref`, `Fn::GetAtt`, the reference between stacks that the cross-stack
/// mode defines, or the logical id.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The element that is referred to.
    pub element: ElementId,
    /// The value of the element.
    pub linked: Linked,
    /// True if the value is a list. A list is joined when one stack exports it and split when another imports it.
    pub list: bool,
}
