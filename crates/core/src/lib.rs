//! The construct tree and its synthesis.
//!
//! An [`App`] contains [`Stack`]s. A stack is a tree of [`Scope`]s, in which resources are created. Creating
//! something never fails: a problem becomes a diagnostic at the line of code that caused it. [`App::synth`] returns
//! the [`Assembly`], or all diagnostics if one of them is an error.
//!
//! ```
//! use stanchion_aws::{efs, sns};
//! use stanchion_core::App;
//!
//! let app = App::new();
//! let stack = app.stack("Storage");
//! let data = stack.add("Data", efs::FileSystem::new().encrypted(true));
//! stack.add("Topic", sns::Topic::new().display_name(data.arn()));
//! let assembly = app.synth().unwrap();
//! assert!(assembly.stacks()[0].template.to_yaml().contains("DisplayName: !GetAtt Data.Arn"));
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | stacks, tags, defaults, rules, synthesis | [`App`] |
//! | copies of stacks for other accounts or Regions | [`Stage`], [`Environment`] |
//! | outputs, parameters, conditions, findings that you accept | [`Stack`] |
//! | resources, changes of any property, constructs of your own | [`Scope`], [`ResourceEditor`] |
//! | a visit to every resource | [`App::aspect`], [`ResourceVisit`] |
//! | what happens to data when its stack is deleted | [`RemovalPolicy`] |
//! | references between stacks | [`CrossStack`] |
//! | code that moved, without changes of the template | [`Stack::moved`] |
//! | templates that exist already | [`Scope::include`] |
//! | files that a template refers to | [`Asset`] |
//! | templates, files and findings after synthesis | [`Assembly`], [`assembly`] |
//! | assertions for tests | [`testing`] |
//!
//! # Where to go next
//!
//! - `stanchion-constructs` has the constructs: networks, file systems, compute, and their mounts.
//! - `stanchion-aws` has a type for each CloudFormation resource type, for [`Scope::add`].
//! - [`testing`] shows how to test stacks.
//! - The [repository](https://github.com/stanchion-rs/stanchion) has the guides.

#![forbid(unsafe_code)]

mod acknowledged;
mod app;
mod aspect;
pub mod assembly;
mod asset;
mod cross_stack;
mod defaults;
pub mod digest;
mod editor;
mod environment;
#[cfg(test)]
mod growth;
mod included;
mod logical_id;
mod name_form;
mod parallel;
mod removal;
mod scope;
mod section_names;
mod stack;
mod stage;
mod steps;
mod synthesis;
mod tags;
pub mod testing;
mod tree;
mod unknown;

pub use acknowledged::FindingId;
pub use app::App;
pub use aspect::ResourceVisit;
pub use assembly::{Assembly, Format, RefusedAssembly, SynthesizedStack};
pub use asset::{Asset, AssetLocation};
pub use cross_stack::CrossStack;
pub use editor::ResourceEditor;
pub use environment::Environment;
pub use included::Included;
pub use name_form::NameForm;
#[doc(hidden)]
pub use parallel::in_parallel;
pub use removal::RemovalPolicy;
pub use scope::{IdAfter, Scope};
pub use section_names::{ConditionName, MappingName};
pub use stack::Stack;
pub use stage::Stage;

pub use stanchion_check::{Code, Diagnostic, Diagnostics, Pack, Place, RuleSet, Severity, code};
