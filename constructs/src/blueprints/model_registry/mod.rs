//! Builds a file system on which models are published and kept for a long time.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{App, Diagnostic, RemovalPolicy, Stack};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, Value};

use super::keys::check_log_key;
use super::values::{AccessPointPath, DirectoryMode, EncryptionKey, Tags};
use super::{
    AccessPointConfig, Blueprint, NetworkConfig, NewNetwork, Removal, TransitionDays, conflict,
};
use crate::backup::{BackupPlan, BackupRule, BackupVault, BackupVaultBuilder, Retention};
use crate::checked;
use crate::iam::{ManagedPolicy, Operator, PolicyDocument, Statement};
use crate::network::{Nat, Port, SecurityGroup, Tier};
use crate::scheduler::ScheduleExpression;
use crate::storage::{AccessPoint, FileSystem, FileSystemBuilder, Lifecycle, Transition};
use crate::units::{BackupVaultArn, StackName};

/// A Regional EFS file system on which models are published. Old models move to cheaper storage, and AWS Backup backs
/// all models up.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, ModelRegistry};
/// let app = stanchion_constructs::construct::App::new();
/// ModelRegistry::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "ModelRegistry");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ModelRegistry {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network of the file system.
    pub network: NetworkConfig,
    /// The access point: the directory of the models and its owner.
    pub access_point: AccessPointConfig,
    /// The number of days without access after which a model moves to Infrequent Access.
    pub infrequent_access_after_days: TransitionDays,
    /// The number of days without access after which a model moves to Archive. It must be more than for Infrequent
    /// Access.
    pub archive_after_days: TransitionDays,
    /// The backups of the file system.
    pub backup: RegistryBackup,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
    /// The customer managed KMS key that encrypts the file system and the backup vault. A new key is retained, as the vault
    /// is. Default: keys that AWS manages.
    pub kms_key: Option<EncryptionKey>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

/// The backups of the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct RegistryBackup {
    /// The number of days for which daily backups are kept, 1 and up.
    #[schemars(range(min = 1, max = 36_500))]
    pub daily_days: u32,
    /// The number of days for which monthly backups stay in warm storage, 1 and up. They then stay in cold storage
    /// for at least 90 days.
    #[schemars(range(min = 1, max = 36_500))]
    pub monthly_warm_days: u32,
    /// The number of days beyond those 90 for which monthly backups stay in cold storage.
    #[schemars(range(min = 0, max = 36_500))]
    pub monthly_further_days: u32,
    /// The ARN of a backup vault in another Region or account to which monthly backups are copied.
    pub copy_to_vault: Option<BackupVaultArn>,
}

impl Default for RegistryBackup {
    fn default() -> RegistryBackup {
        RegistryBackup {
            daily_days: 35,
            monthly_warm_days: 30,
            monthly_further_days: 245,
            copy_to_vault: None,
        }
    }
}

impl Default for ModelRegistry {
    fn default() -> ModelRegistry {
        ModelRegistry {
            stack_name: checked!(StackName, "ModelRegistry"),
            network: NetworkConfig::New(NewNetwork {
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            access_point: AccessPointConfig {
                path: const { AccessPointPath::literal("/models") },
                mode: const { DirectoryMode::literal("755") },
                ..AccessPointConfig::default()
            },
            infrequent_access_after_days: TransitionDays::of(Transition::Days30),
            archive_after_days: TransitionDays::of(Transition::Days90),
            backup: RegistryBackup::default(),
            removal: Removal::default(),
            kms_key: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

impl Blueprint for ModelRegistry {
    const NAME: &'static str = "model-registry";
    const SUMMARY: &'static str = "EFS for models: old models move to Infrequent Access and Archive, and AWS Backup backs all models up";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        let (infrequent, archive) = (self.infrequent_access_after_days, self.archive_after_days);
        if archive <= infrequent {
            let (found, allowed) =
                (u16::from(archive), format!("more than {}", u16::from(infrequent)));
            findings.push(conflict("archiveAfterDays", found, &allowed));
        }
        let kept = [self.backup.monthly_warm_days, 90, self.backup.monthly_further_days];
        let days: u32 = kept.iter().sum();
        if days > 36_500 {
            let found = format!("monthly backups of {days} days");
            let allowed = "at most 36500 days with monthlyWarmDays and the 90 days of cold storage";
            findings.push(conflict("backup.monthlyFurtherDays", found, allowed));
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("A file system that models are published on");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let lifecycle =
            Lifecycle::infrequent_access(self.infrequent_access_after_days.transition())
                .archive(self.archive_after_days.transition());
        let key = self.kms_key.as_ref().map(|it| {
            let description = "Encrypts the models and their backups";
            it.of_data(&stack, "DataKey", description, RemovalPolicy::Retain)
        });
        let data = FileSystem::builder(&vpc)
            .lifecycle(lifecycle)
            // The backup plan below replaces automatic backups.
            .backup(false)
            .removal(self.removal.policy())
            .set_opt(key.as_ref(), FileSystemBuilder::kms_key)
            .build(&stack, "Data");
        let models = self.access_point.build(&data, &stack, "Models");
        let clients =
            SecurityGroup::builder(&vpc, "Clients of the model registry").build(&stack, "Clients");
        clients.connect_to(data.security_group(), Port::NFS, "NFS to the file system");
        let read = policy(&models, &["elasticfilesystem:ClientMount"]);
        let publish =
            policy(&models, &["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]);
        let read =
            ManagedPolicy::builder(read).description("Reads models").build(&stack, "ReadModels");
        let publish = ManagedPolicy::builder(publish)
            .description("Publishes models")
            .build(&stack, "PublishModels");
        self.backups(&stack, &data, key.as_ref());
        for (name, text, value) in [
            ("FileSystemId", "The file system", data.id()),
            ("AccessPointId", "The access point of the models", models.id()),
            ("ClientsGroupId", "The security group of instances that mount it", clients.id()),
            ("ReadPolicyArn", "For roles that read models", read.arn()),
            ("PublishPolicyArn", "For roles that publish models", publish.arn()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}

impl ModelRegistry {
    fn backups(&self, stack: &Stack, data: &FileSystem, key: Option<&Value<String>>) {
        let backup = &self.backup;
        let vault =
            BackupVault::builder().set_opt(key, BackupVaultBuilder::kms_key).build(stack, "Vault");
        let daily = ScheduleExpression::cron("0 3 * * ? *");
        let monthly = ScheduleExpression::cron("0 5 1 * ? *");
        let cold = Retention::cold(backup.monthly_warm_days, backup.monthly_further_days);
        let monthly = BackupRule::new("monthly", monthly, cold)
            .set_opt(backup.copy_to_vault.as_ref(), |rule, arn| rule.copy_to(arn, cold));
        let plan = BackupPlan::builder(&vault)
            .rule(BackupRule::new("daily", daily, Retention::days(backup.daily_days)))
            .rule(monthly)
            .build(stack, "Backups");
        plan.protect("Models", [data]);
    }
}

/// Returns a policy that allows the actions through the access point only.
fn policy(models: &AccessPoint, actions: &[&str]) -> PolicyDocument {
    let statement = Statement::allow(actions.iter().copied()).on(models.file_system().arn()).when(
        Operator::STRING_EQUALS,
        "elasticfilesystem:AccessPointArn",
        [models.arn()],
    );
    PolicyDocument::new().with(statement)
}
