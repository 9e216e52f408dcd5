//! References to things in a construct tree, before they have a place in one template.

use std::borrow::Cow;

/// The identity of an element of a construct tree. Never printed, never part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId {
    /// The construct tree.
    pub tree: u32,
    /// The element's place in it.
    pub index: u32,
}

/// A reference that synthesis turns into `Ref`, `Fn::GetAtt`, or what the cross-stack mode asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// What is referred to.
    pub element: ElementId,
    /// The attribute for `Fn::GetAtt`; none for `Ref`.
    pub attribute: Option<Cow<'static, str>>,
    /// Whether the value is a list; a list has to be joined and split on its way between stacks.
    pub list: bool,
}
