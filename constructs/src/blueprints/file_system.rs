//! Configures the file systems of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::efs::PROVISIONED_MIBPS;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::document::{Parameter, ParameterType};
use stanchion_template::{SetOpt, Value};

use super::values::{EmailAddress, EncryptionKey, ZoneKey};
use super::{NetworkConfig, conflict};
use crate::network::{Subnet, Vpc};
use crate::sns::{Topic, TopicBuilder};
use crate::storage::BurstCreditAlarms;
use crate::storage::{
    Availability, ClientPolicy, ExistingFileSystem, FileSystem, FileSystemBuilder, Lifecycle,
    PerformanceMode, Throughput, Transition,
};
use crate::units::{FileSystemId, MebibytesPerSecond, SecurityGroupId, TextType};

/// The EFS file system: a new one, an existing one, or one that you choose when you deploy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum FileSystemConfig {
    /// Creates a file system.
    New(NewFileSystem),
    /// Uses an existing file system, which must be in the configured network.
    Existing(ExistingFileSystemConfig),
    /// Uses an existing file system in the configured network. The template has parameters for its ID and for the security
    /// group of its mount targets.
    Parameters,
}

impl Default for FileSystemConfig {
    fn default() -> FileSystemConfig {
        FileSystemConfig::New(NewFileSystem::default())
    }
}

/// A file system that the stack creates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewFileSystem {
    /// The throughput mode.
    pub throughput: ThroughputConfig,
    /// The performance mode. An update replaces the file system.
    pub performance: PerformanceConfig,
    /// The letter of the only Availability Zone that stores the data, such as `A` (One Zone storage). Default: every
    /// zone (Regional storage).
    pub one_zone: Option<ZoneKey>,
    /// The rules that move files to cheaper storage classes. Default: files stay in Standard.
    pub lifecycle: Option<LifecycleConfig>,
    /// Sets whether AWS Backup backs the file system up every day.
    pub backup: bool,
    /// The customer managed KMS key that encrypts the file system. Default: the AWS managed key.
    pub kms_key: Option<EncryptionKey>,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for NewFileSystem {
    fn default() -> NewFileSystem {
        NewFileSystem {
            throughput: ThroughputConfig::default(),
            performance: PerformanceConfig::default(),
            one_zone: None,
            lifecycle: None,
            backup: true,
            kms_key: None,
            removal: Removal::default(),
        }
    }
}

/// The throughput mode of a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum ThroughputConfig {
    /// Throughput scales with the workload.
    #[default]
    Elastic,
    /// Throughput grows with the amount of stored data. Burst credits allow more for a while.
    Bursting,
    /// A fixed throughput in MiB/s, 1-3414.
    Provisioned(
        #[schemars(range(min = PROVISIONED_MIBPS.least, max = PROVISIONED_MIBPS.most))] f64,
    ),
}

/// The performance mode of a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PerformanceConfig {
    /// The lowest latency. AWS recommends it.
    #[default]
    GeneralPurpose,
    /// Max I/O: more parallel operations with higher latency. It supports neither elastic throughput nor One Zone storage.
    MaxIo,
}

/// The rules that move files to cheaper storage classes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LifecycleConfig {
    /// The number of days without access after which a file moves to Infrequent Access.
    pub infrequent_access_after_days: TransitionDays,
    /// The number of days without access after which a file moves to Archive. It must be more than for Infrequent
    /// Access, and requires elastic throughput.
    #[serde(default)]
    pub archive_after_days: Option<TransitionDays>,
    /// Sets whether a file moves back to Standard when it is first accessed.
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

/// A number of days without access: 1, 7, 14, 30, 60, 90, 180, 270 or 365.
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
            "description": "The number of days without access.",
            "enum": TRANSITIONS.map(|(days, _)| days),
        })
    }
}

/// The deletion policy of data: what happens to it when the stack is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Removal {
    /// The data is retained.
    #[default]
    Retain,
    /// The data is retained, except when the creation of the stack fails and is rolled back.
    RetainExceptOnCreate,
    /// The data is deleted.
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

/// A file system that exists already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingFileSystemConfig {
    /// The ID of the file system.
    pub id: FileSystemId,
    /// The ID of the security group of its mount targets. The stack adds a rule that allows its clients.
    pub security_group_id: SecurityGroupId,
}

impl FileSystemConfig {
    /// Reports values that do not fit each other or the network. `path` is the path of the file system in the
    /// configuration.
    pub(super) fn check(
        &self,
        path: &str,
        network: &NetworkConfig,
        findings: &mut Vec<Diagnostic>,
    ) {
        let FileSystemConfig::New(new) = self else { return };
        let zone = new.one_zone.as_ref();
        if let Some(zone) = zone.filter(|it| !network.has_zone(it.as_str())) {
            let allowed = "the letter of a zone of the network";
            findings.push(conflict(&format!("{path}.new.oneZone"), zone, allowed));
        }
        check_performance(new, path, findings);
        let Some(lifecycle) = &new.lifecycle else { return };
        let Some(archive) = lifecycle.archive_after_days else { return };
        let path = format!("{path}.new.lifecycle.archiveAfterDays");
        let days = u16::from(archive);
        if archive <= lifecycle.infrequent_access_after_days {
            let least = u16::from(lifecycle.infrequent_access_after_days);
            findings.push(conflict(&path, days, &format!("more than {least}")));
        }
        if new.throughput != ThroughputConfig::Elastic {
            let found = format!("{days} with another throughput mode than elastic");
            findings.push(conflict(&path, found, "null, or throughput: elastic"));
        }
        if new.one_zone.is_some() {
            let found = format!("{days} with One Zone storage");
            findings.push(conflict(&path, found, "null, or Regional storage"));
        }
    }

    /// Returns the subnets that are in the zone of the file system, or all subnets if it is in every zone.
    pub(super) fn subnets(&self, subnets: Vec<Subnet>) -> Vec<Subnet> {
        let FileSystemConfig::New(NewFileSystem { one_zone: Some(zone), .. }) = self else {
            return subnets;
        };
        let own: Vec<Subnet> =
            subnets.iter().filter(|it| it.zone().key() == zone.as_str()).cloned().collect();
        if own.is_empty() { subnets } else { own }
    }

    /// Creates the file system in a stack, or imports it, with a file system policy for its clients.
    pub(super) fn build(&self, scope: &Scope, vpc: &Vpc, policy: ClientPolicy) -> FileSystem {
        let new = match self {
            FileSystemConfig::New(new) => new,
            FileSystemConfig::Parameters => {
                let id = Parameter::new(ParameterType::String)
                    .description("The ID of the file system")
                    .allowed_pattern(FileSystemId::FORM.pattern);
                let group = Parameter::new(ParameterType::SecurityGroup)
                    .description("The security group of the mount targets of the file system");
                let id: Value<String> = scope.parameter_if_used("FileSystemId", id);
                let group: Value<String> =
                    scope.parameter_if_used("MountTargetSecurityGroupId", group);
                let existing = ExistingFileSystem::new(vpc, id, group).client_policy(policy);
                return FileSystem::import(scope, "Data", existing);
            }
            FileSystemConfig::Existing(existing) => {
                let existing =
                    ExistingFileSystem::new(vpc, &existing.id, &existing.security_group_id);
                return FileSystem::import(scope, "Data", existing.client_policy(policy));
            }
        };
        let key = new.kms_key.as_ref().map(|it| {
            it.of_data(scope, "DataKey", "Encrypts the file system", new.removal.policy())
        });
        let builder = FileSystem::builder(vpc)
            .throughput(match new.throughput {
                ThroughputConfig::Elastic => Throughput::Elastic,
                ThroughputConfig::Bursting => Throughput::Bursting,
                ThroughputConfig::Provisioned(rate) => {
                    Throughput::Provisioned(MebibytesPerSecond(rate))
                }
            })
            .performance_mode(match new.performance {
                PerformanceConfig::GeneralPurpose => PerformanceMode::GeneralPurpose,
                PerformanceConfig::MaxIo => PerformanceMode::MaxIo,
            })
            .client_policy(policy)
            .backup(new.backup)
            .removal(new.removal.policy())
            .set_opt(
                new.one_zone.as_ref().map(|it| Availability::one_zone(it.as_str())),
                FileSystemBuilder::availability,
            )
            .set_opt(
                new.lifecycle.as_ref().map(LifecycleConfig::lifecycle),
                FileSystemBuilder::lifecycle,
            )
            .set_opt(key, FileSystemBuilder::kms_key);
        let data = builder.build(scope, "Data");
        if let Some(resource) = data.resource()
            && new.performance == PerformanceConfig::MaxIo
        {
            scope.edit(resource).acknowledge(code::EFS_004, "the configuration sets Max I/O");
        }
        data
    }
}

/// Reports Max I/O where EFS does not support it.
fn check_performance(new: &NewFileSystem, path: &str, findings: &mut Vec<Diagnostic>) {
    if new.performance != PerformanceConfig::MaxIo {
        return;
    }
    let path = format!("{path}.new.performance");
    if new.throughput == ThroughputConfig::Elastic {
        let allowed = "general-purpose, or throughput: bursting or provisioned";
        findings.push(conflict(&path, "max-io with elastic throughput", allowed));
    }
    if new.one_zone.is_some() {
        let allowed = "general-purpose, or Regional storage";
        findings.push(conflict(&path, "max-io with One Zone storage", allowed));
    }
}

/// The alarms on a file system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Alarms {
    /// The email address that is notified when an alarm goes into ALARM.
    pub email: Option<EmailAddress>,
    /// The customer managed KMS key that encrypts the notifications. Default: SNS does not encrypt them with KMS.
    pub kms_key: Option<EncryptionKey>,
}

impl Alarms {
    /// Creates the alarms on a file system.
    pub(super) fn build(&self, scope: &Scope, file_system: &FileSystem) {
        let topic = Topic::builder()
            .display_name("File system alarms")
            .set_opt(self.email.as_ref(), TopicBuilder::email)
            .set_opt(self.kms_key.as_ref().map(|it| it.of_alarms(scope)), TopicBuilder::kms_key)
            .build(scope, "Alarms");
        BurstCreditAlarms::build(scope, "BurstCredits", file_system, &topic);
    }

    /// Reports alarms on a file system that has no burst credits.
    pub(super) fn check(&self, file_system: &FileSystemConfig, findings: &mut Vec<Diagnostic>) {
        if let FileSystemConfig::New(new) = file_system
            && new.throughput != ThroughputConfig::Bursting
        {
            findings.push(conflict("alarms", "alarms on burst credits", "none").help(
                "Set `fileSystem.new.throughput` to `bursting`, or remove `alarms`: only bursting throughput has burst credits",
            ));
        }
    }
}
