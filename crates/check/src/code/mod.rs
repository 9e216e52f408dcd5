//! The registry of findings: one entry for every finding of rules, constructs, configurations and command lines.
//!
//! An entry is a constant such as [`EFS_040`], so a finding without an entry does not compile:
//!
//! ```
//! use stanchion_check::{Diagnostic, code};
//! let finding = Diagnostic::new(code::EFS_040, "two mount targets are in zone A");
//! assert_eq!(finding.code.id, "EFS-040");
//! ```

mod all;
mod api_gateway;
mod app;
mod asset;
mod auto_scaling;
mod backup;
mod batch;
mod best_practice;
mod cloudformation;
mod cloudwatch;
mod codebuild;
mod config;
mod data_sync;
mod dns;
mod dynamodb;
mod ec2;
mod ecr;
mod ecs;
mod efs;
mod eks;
mod eventbridge;
mod examples;
mod file;
mod fsx;
mod iam;
mod kms;
mod lambda;
mod load_balancing;
mod logs;
mod mount;
mod parallel_cluster;
mod rds;
mod rule;
mod s3;
mod s3_files;
mod sagemaker;
mod scaling;
mod scheduler;
mod schema;
mod secrets_manager;
mod services;
mod severity;
mod sns;
mod spot_fleet;
mod sqs;
mod ssm;
mod step_functions;
mod template;
mod transfer;
mod vpc;

pub use all::{all, find, nearest};
pub use api_gateway::*;
pub use app::*;
pub use asset::*;
pub use auto_scaling::*;
pub use backup::*;
pub use batch::*;
pub use best_practice::*;
pub use cloudformation::*;
pub use cloudwatch::*;
pub use codebuild::*;
pub use config::*;
pub use data_sync::*;
pub use dns::*;
pub use dynamodb::*;
pub use ec2::*;
pub use ecr::*;
pub use ecs::*;
pub use efs::*;
pub use eks::*;
pub use eventbridge::*;
pub use examples::Examples;
pub use file::*;
pub use fsx::*;
pub use iam::*;
pub use kms::*;
pub use lambda::*;
pub use load_balancing::*;
pub use logs::*;
pub use mount::*;
pub use parallel_cluster::*;
pub use rds::*;
pub use rule::*;
pub use s3::*;
pub use s3_files::*;
pub use sagemaker::*;
pub use scaling::*;
pub use scheduler::*;
pub use schema::*;
pub use secrets_manager::*;
pub use services::*;
pub use severity::Severity;
pub use sns::*;
pub use spot_fleet::*;
pub use sqs::*;
pub use ssm::*;
pub use step_functions::*;
pub use template::*;
pub use transfer::*;
pub use vpc::*;

use crate::compliance::{self, Control};

/// An entry of the registry: what a finding means, why it matters and how to fix it.
///
/// Teams that write rules of their own declare a `Code` as a constant, and create a [`Rule`](crate::Rule) for it.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// The id, such as `EFS-040`. An id is never used for something else.
    pub id: &'static str,
    /// The severity, unless a finding has its own.
    pub severity: Severity,
    /// The fault in one line.
    pub title: &'static str,
    /// The exact condition under which the finding is reported.
    pub what: &'static str,
    /// The consequence of the fault.
    pub why: &'static str,
    /// An imperative sentence that describes the fix.
    pub fix: &'static str,
    /// The page, schema or service model that states the fact.
    pub source: &'static str,
    /// The cases that the finding does not cover on purpose; empty if it covers all.
    pub not_covered: &'static str,
    /// The templates that show it; only findings of rules over templates have them.
    pub examples: Option<Examples>,
}

impl Code {
    /// Creates an entry for a finding of your own, such as `ACME-001`. Prefixes of three characters are reserved.
    ///
    /// ```
    /// use stanchion_check::{Code, Severity};
    ///
    /// const ENCRYPTED: &Code = &Code::new("ACME-001", Severity::Error, "Bucket is not encrypted")
    ///     .why("Policy 12 demands encryption with a key of the organization.")
    ///     .fix("Set `BucketEncryption`.");
    /// assert!(ENCRYPTED.page().contains("Policy 12"));
    /// ```
    pub const fn new(id: &'static str, severity: Severity, title: &'static str) -> Code {
        Code {
            id,
            severity,
            title,
            what: "",
            why: "",
            fix: "",
            source: "",
            not_covered: "",
            examples: None,
        }
    }

    /// Sets the exact condition under which the finding is reported.
    #[must_use]
    pub const fn what(mut self, what: &'static str) -> Code {
        self.what = what;
        self
    }

    /// Sets the consequence of the fault.
    #[must_use]
    pub const fn why(mut self, why: &'static str) -> Code {
        self.why = why;
        self
    }

    /// Sets the sentence that describes the fix.
    #[must_use]
    pub const fn fix(mut self, fix: &'static str) -> Code {
        self.fix = fix;
        self
    }

    /// Sets the source of the fact.
    #[must_use]
    pub const fn source(mut self, source: &'static str) -> Code {
        self.source = source;
        self
    }

    /// Returns the controls of compliance packs that the finding covers.
    ///
    /// ```
    /// use stanchion_check::{Pack, code};
    /// let controls = code::EFS_010.controls();
    /// assert!(controls.iter().any(|it| it.pack == Pack::Fsbp && it.id == "EFS.1"));
    /// ```
    pub fn controls(&self) -> Vec<Control> {
        compliance::controls_of(self.id)
    }

    /// Returns the first link of the source.
    pub fn link(&self) -> Option<&'static str> {
        let link = self.source.split_whitespace().find(|it| it.starts_with("https://"));
        link.map(|it| it.trim_end_matches(['.', ',', ';']))
    }

    /// Writes the entry as a section of the reference, in Markdown.
    pub fn page(&self) -> String {
        let mut text =
            format!("## {}: {}\n\nSeverity: {}\n", self.id, self.title, self.severity.name());
        let parts = [
            ("What", self.what),
            ("Why", self.why),
            ("Fix", self.fix),
            ("Source", self.source),
            ("Not covered", self.not_covered),
        ];
        for (name, part) in parts.iter().filter(|(_, part)| !part.is_empty()) {
            text.push_str(&format!("\n**{name}.** {part}\n"));
        }
        let controls = self.controls();
        if !controls.is_empty() {
            text.push_str(&format!("\n**Compliance.** {}.\n", compliance::sentence(&controls)));
        }
        if let Some(examples) = self.examples {
            text.push_str(&format!(
                "\nFails:\n\n```yaml\n{}\n```\n\nPasses:\n\n```yaml\n{}\n```\n",
                examples.fails.trim_end(),
                examples.passes.trim_end()
            ));
        }
        text
    }
}

/// Declares entries of the registry. `examples: yes` embeds `cases/ID.fails.yaml` and `cases/ID.passes.yaml`.
macro_rules! codes {
    ($($name:ident $id:literal $severity:ident $title:literal {
        what: $what:literal,
        why: $why:literal,
        fix: $fix:literal,
        source: $source:literal,
        $(not_covered: $not_covered:literal,)?
        $(examples: $examples:ident,)?
    })*) => {
        $(
            #[doc = concat!("`", $id, "`: ", $title, ".")]
            pub const $name: &$crate::Code = &$crate::Code {
                id: $id,
                severity: $crate::Severity::$severity,
                title: $title,
                what: $what,
                why: $why,
                fix: $fix,
                source: $source,
                not_covered: concat!("", $($not_covered)?),
                examples: codes!(@ $id $($examples)?),
            };
        )*

        pub(super) const ALL: &[&$crate::Code] = &[$($name),*];
    };
    (@ $id:literal) => { None };
    (@ $id:literal yes) => {
        Some($crate::code::Examples {
            fails: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", $id, ".fails.yaml")),
            passes: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", $id, ".passes.yaml")),
        })
    };
}
use codes;
