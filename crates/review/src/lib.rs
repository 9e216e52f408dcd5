//! Proves what a change of a CloudFormation template means, without AWS.
//!
//! [`review`] compares two templates. The result says which resources are replaced and why, whose data is at risk, which
//! requests and connections become possible, which mounts no longer work, and what only looks different.
//!
//! ```
//! use stanchion_review::{Kind, review};
//! use stanchion_template::Template;
//!
//! let before = "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}}";
//! let after = before.replace("true", "false");
//! let of = |text: &str| Template::parse(text).unwrap().template;
//! let review = review(&of(before), &of(&after));
//! assert!(review.has(Kind::Data));
//! assert_eq!(review.replaced[0].property, "Encrypted");
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | a comparison of two templates, as data | [`review`], [`Review`] |
//! | a comparison of one stack, with places and sentences | [`StackReview`], [`Source`], [`Entry`] |
//! | a comparison of all stacks of an app | [`review_all`] |
//! | resources that are replaced, and the certainty | [`Replacement`], [`Certainty`] |
//! | data that can be lost | [`DataAtRisk`], [`is_stateful`], [`protection`] |
//! | requests that become possible or impossible | [`AccessChange`], [`Example`] |
//! | connections that become possible or impossible | [`ReachChange`] |
//! | mounts whose proof changes | [`MountChange`] |
//! | amounts and their cost | [`Quantity`], [`Prices`] |
//! | changes that you accept, with a reason | [`AcceptedChange`] |
//! | a comment, a page, JSON or SARIF | [`to_markdown`], [`to_html`], [`to_json`], [`to_sarif`] |
//! | a picture of a template | [`Diagram`] |
//!
//! # Where to go next
//!
//! - `cargo install stanchion-cli` installs the command `stanchion review`, which compares files, folders and commits.
//! - The [guide](https://github.com/stanchion-rs/stanchion/blob/main/docs/review.md) describes the sections of a review, and
//!   workflows for pull requests.
//! - `stanchion-deploy` shows the same effects in its plans.

#![forbid(unsafe_code)]

mod access;
mod acknowledgement;
mod assembly;
mod assets;
mod custom_name;
mod data;
mod defaults;
mod diagram;
mod difference;
mod entry;
mod fate;
mod findings;
mod ids;
mod kept;
mod mounts;
pub mod protection;
mod quantities;
mod reach;
mod replacement;
mod report;
mod review;
mod section;
mod shortened;
mod side;
mod stack;
mod stack_review;
mod stateful;
mod update;
mod value;

pub use access::{AccessChange, Example, Verdict};
pub use acknowledgement::AcceptedChange;
pub use assembly::review_all;
pub use data::DataAtRisk;
pub use diagram::Diagram;
pub use difference::PropertyChange;
pub use entry::{Entry, Location};
pub use fate::Fate;
pub use findings::Finding;
pub use ids::Renamed;
pub use mounts::{LinkChange, MountChange};
pub use quantities::{Amount, Cost, Prices, PricesError, Quantity};
pub use reach::ReachChange;
pub use replacement::{Certainty, Refusal, Replacement};
pub use report::html::to_html;
pub use report::json::{json_schema, to_json};
pub use report::markdown::{MARKER, to_markdown};
pub use report::sarif::to_sarif;
pub use review::{Kind, Named, Review, Updated, review, review_with};
pub use section::Section;
pub use stack::StackChange;
pub use stack_review::{Source, StackReview};
pub use stateful::is_stateful;
pub use update::effects_of_update;
