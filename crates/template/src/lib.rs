//! CloudFormation templates as documents.
//!
//! ```
//! use stanchion_template::{Template, intrinsic, document::{Parameter, Resource}};
//!
//! let mut template = Template::new();
//! template.set_description("A topic");
//! template.parameters_mut().insert("Name", Parameter::string().max_length(256).into_node());
//! template.add_resource(
//!     "Topic",
//!     &Resource::new("AWS::SNS::Topic").property("TopicName", intrinsic::reference::<String>("Name")),
//! );
//! let text = template.to_yaml();
//! assert!(text.contains("TopicName: !Ref Name"));
//! assert_eq!(Template::parse(&text).unwrap().template, template);
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the whole document | [`Template`] |
//! | parameters, outputs, resources and other sections | [`document`] |
//! | any value that a template can hold | [`Node`], [`Map`] |
//! | a value with a type: a literal, or an expression that yields one | [`Value`], [`IntoValue`] |
//! | intrinsic functions | [`intrinsic`] builds them, [`Expression`] reads them |
//! | pseudo parameters such as `AWS::Region` | [`pseudo`] |
//! | secrets and parameters that CloudFormation reads | [`dynamic_reference`] |
//! | the value at a path such as `Tags.0.Value` | [`path`] |
//! | YAML and JSON | [`yaml`] and [`json`] write, [`parse()`] reads with the place of every node |
//! | the meaning of functions, conditions and loops | [`language`] |
//!
//! # Where to go next
//!
//! - [`Template::parse`] reads a file, and [`Template::to_yaml`] writes one.
//! - `stanchion-check` finds faults in a template.
//! - `stanchion-core` creates templates from a tree of constructs.

#![forbid(unsafe_code)]

mod counted;
mod debug_as_display;
pub mod document;
pub mod dynamic_reference;
mod error;
mod expression;
#[cfg(test)]
mod growth;
mod id;
pub mod intrinsic;
pub mod json;
mod known;
pub mod language;
mod lines;
mod link;
mod node;
mod parse;
pub mod path;
pub mod pseudo;
mod span;
mod spans;
mod steps;
mod typed;
mod visible;
pub mod yaml;

pub use counted::counted;
pub use document::{Parsed, Template};
pub use error::{ParseError, ParseErrors};
pub use expression::Expression;
pub use id::Id;
pub use link::{ElementId, Link, Linked};
pub use node::{Lookup, Map, Node};
pub use parse::{ParsedNode, RepeatedKey, parse};
pub use span::{Position, Segment, Span, SpanTree};
pub use spans::{NodeSpan, SpanCursor, Spans};
pub use typed::{
    IntoValue, IsSet, MapOf, Missing, Properties, ResourceType, Set, SetOpt, Tag, Value, generated,
};
pub use visible::{is_hidden, visible, visible_json, visible_lines};
