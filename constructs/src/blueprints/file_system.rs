//! File systems of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, RemovalPolicy, Scope};
use stanchion_template::SetOpt;

use super::outside;
use crate::kms::Key;
use crate::network::Vpc;
use crate::sns::{Topic, TopicBuilder};
use crate::storage::BurstCreditAlarms;
use crate::storage::{
    Availability, ClientPolicy, ExistingFileSystem, FileSystem, FileSystemBuilder, Lifecycle,
    Throughput, Transition,
};
use crate::units::MebibytesPerSecond;

/// The file system: a new one or one that exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum FileSystemConfig {
    /// A new file system.
    New(NewFileSystem),
    /// A file system that exists, in the network above.
    Existing(ExistingFileSystemConfig),
}

impl Default for FileSystemConfig {
    fn default() -> FileSystemConfig {
        FileSystemConfig::New(NewFileSystem::default())
    }
}

/// A new file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewFileSystem {
    /// How its throughput is measured out.
    pub throughput: ThroughputConfig,
    /// The only zone its data lies in, as `A`; default every zone.
    pub one_zone: Option<String>,
    /// When files move to cheaper storage; default never.
    pub lifecycle: Option<LifecycleConfig>,
    /// Whether AWS Backup backs it up every day.
    pub backup: bool,
    /// Whether a key of its own encrypts it, instead of AWS's.
    pub own_key: bool,
    /// What happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for NewFileSystem {
    fn default() -> NewFileSystem {
        NewFileSystem {
            throughput: ThroughputConfig::default(),
            one_zone: None,
            lifecycle: None,
            backup: true,
            own_key: false,
            removal: Removal::default(),
        }
    }
}

/// How a file system's throughput is measured out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum ThroughputConfig {
    /// Grows and shrinks with the work.
    #[default]
    Elastic,
    /// By the amount of data, with credits for bursts.
    Bursting,
    /// A fixed rate in MiB/s, 1-3414.
    Provisioned(f64),
}

/// When files move to cheaper storage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LifecycleConfig {
    /// Days without access before Infrequent Access.
    pub infrequent_access_after_days: TransitionDays,
    /// Days without access before Archive; more than for Infrequent Access, and only with elastic throughput.
    #[serde(default)]
    pub archive_after_days: Option<TransitionDays>,
    /// Whether files come back when they are read.
    #[serde(default)]
    pub back_on_first_access: bool,
}

impl LifecycleConfig {
    fn lifecycle(&self) -> Lifecycle {
        let lifecycle = Lifecycle::infrequent_access(
            self.infrequent_access_after_days.transition(),
        )
        .set_opt(self.archive_after_days.map(TransitionDays::transition), Lifecycle::archive);
        if self.back_on_first_access { lifecycle.back_on_first_access() } else { lifecycle }
    }
}

/// Days without access: 1, 7, 14, 30, 60, 90, 180, 270 or 365.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct TransitionDays(Transition);

const TRANSITIONS: [(u16, Transition); 9] = [
    (1, Transition::Days1),
    (7, Transition::Days7),
    (14, Transition::Days14),
    (30, Transition::Days30),
    (60, Transition::Days60),
    (90, Transition::Days90),
    (180, Transition::Days180),
    (270, Transition::Days270),
    (365, Transition::Days365),
];

impl TransitionDays {
    pub(super) fn of(transition: Transition) -> TransitionDays {
        TransitionDays(transition)
    }

    pub(super) fn transition(self) -> Transition {
        self.0
    }
}

impl TryFrom<u16> for TransitionDays {
    type Error = String;

    fn try_from(days: u16) -> Result<TransitionDays, String> {
        let found = TRANSITIONS.iter().find(|(it, _)| *it == days);
        found
            .map(|(_, it)| TransitionDays(*it))
            .ok_or_else(|| format!("{days} is not one of 1, 7, 14, 30, 60, 90, 180, 270, 365"))
    }
}

impl From<TransitionDays> for u16 {
    fn from(days: TransitionDays) -> u16 {
        TRANSITIONS.iter().find(|(_, it)| *it == days.0).map_or(0, |(it, _)| *it)
    }
}

impl JsonSchema for TransitionDays {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransitionDays".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Days without access.",
            "enum": TRANSITIONS.map(|(days, _)| days),
        })
    }
}

/// What happens to data when the stack is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Removal {
    /// It is kept.
    #[default]
    Retain,
    /// It is kept, unless the stack could not be made.
    RetainExceptOnCreate,
    /// It is deleted.
    Destroy,
}

impl Removal {
    pub(super) fn policy(self) -> RemovalPolicy {
        match self {
            Removal::Retain => RemovalPolicy::Retain,
            Removal::RetainExceptOnCreate => RemovalPolicy::RetainExceptOnCreate,
            Removal::Destroy => RemovalPolicy::Destroy,
        }
    }
}

/// A file system that exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingFileSystemConfig {
    /// Its id.
    pub id: String,
    /// The group of its mount targets; the fleet is let in.
    pub security_group_id: String,
}

impl FileSystemConfig {
    /// The file system in a stack, with a policy for its clients.
    pub(super) fn build(&self, scope: &Scope, vpc: &Vpc, policy: ClientPolicy) -> FileSystem {
        let new = match self {
            FileSystemConfig::New(new) => new,
            FileSystemConfig::Existing(existing) => {
                let security_group = existing.security_group_id.as_str();
                let existing = ExistingFileSystem::new(vpc, existing.id.as_str(), security_group);
                return FileSystem::import(scope, "Data", existing.client_policy(policy));
            }
        };
        let mut builder = FileSystem::builder(vpc)
            .throughput(match new.throughput {
                ThroughputConfig::Elastic => Throughput::Elastic,
                ThroughputConfig::Bursting => Throughput::Bursting,
                ThroughputConfig::Provisioned(rate) => {
                    Throughput::Provisioned(MebibytesPerSecond(rate))
                }
            })
            .client_policy(policy)
            .backup(new.backup)
            .removal(new.removal.policy())
            .set_opt(
                new.one_zone.as_ref().map(Availability::one_zone),
                FileSystemBuilder::availability,
            )
            .set_opt(
                new.lifecycle.as_ref().map(LifecycleConfig::lifecycle),
                FileSystemBuilder::lifecycle,
            );
        if new.own_key {
            let key = Key::builder()
                .description("Encrypts the file system")
                .removal(new.removal.policy())
                .build(scope, "DataKey");
            builder = builder.kms_key(key.arn());
        }
        builder.build(scope, "Data")
    }
}

/// Alarms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Alarms {
    /// The address that gets mail.
    pub email: Option<String>,
}

impl Alarms {
    /// Alarms on a file system.
    pub(super) fn build(&self, scope: &Scope, file_system: &FileSystem) {
        let topic = Topic::builder()
            .display_name("File system alarms")
            .set_opt(self.email.as_deref(), TopicBuilder::email)
            .build(scope, "Alarms");
        BurstCreditAlarms::build(scope, "BurstCredits", file_system, &topic);
    }

    /// Whether there is something to ring for.
    pub(super) fn check(&self, file_system: &FileSystemConfig, findings: &mut Vec<Diagnostic>) {
        if let FileSystemConfig::New(new) = file_system
            && new.throughput != ThroughputConfig::Bursting
        {
            findings.push(outside("alarms", "alarms on burst credits", "none").help(
                "only a file system with fileSystem.new.throughput: bursting has burst credits",
            ));
        }
    }
}
