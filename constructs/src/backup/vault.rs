//! Where backups lie.

use stanchion_aws::backup;
use stanchion_aws::backup::backup_vault as l1;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

/// A vault: where backups lie. It is kept when its stack is deleted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html)
#[derive(Clone, Debug)]
pub struct BackupVault {
    name: Value<String>,
    arn: Value<String>,
}

/// Options of a [`BackupVault`].
#[derive(Clone, Debug)]
#[must_use = "a vault exists after `build`"]
pub struct BackupVaultBuilder {
    name: Option<String>,
    kms_key: Option<Value<String>>,
    lock: Option<(u32, u32, Option<u32>)>,
    removal: RemovalPolicy,
}

impl BackupVault {
    /// A vault.
    pub fn builder() -> BackupVaultBuilder {
        let removal = RemovalPolicy::Retain;
        BackupVaultBuilder { name: None, kms_key: None, lock: None, removal }
    }

    /// A vault that exists, by its name and ARN.
    pub fn import(name: impl IntoValue<String>, arn: impl IntoValue<String>) -> BackupVault {
        BackupVault { name: name.into_value(), arn: arn.into_value() }
    }

    /// The vault's name.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The vault's ARN.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl BackupVaultBuilder {
    /// Its name: 2-50 letters, digits, hyphens and underscores; default the construct's path. Update replaces.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The key that encrypts backups, by its ARN; default one of AWS. Update replaces.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Keeps backups from being deleted before so many days, or kept for more; who is let may take the lock away.
    pub fn lock(mut self, least_days: u32, most_days: u32) -> Self {
        self.lock = Some((least_days, most_days, None));
        self
    }

    /// The same, and nobody can take the lock away once so many days have passed, 3 and up: not AWS either.
    pub fn lock_for_good(mut self, least_days: u32, most_days: u32, after_days: u32) -> Self {
        self.lock = Some((least_days, most_days, Some(after_days)));
        self
    }

    /// What happens to it when its stack is deleted; default it is kept. A vault with backups cannot be deleted.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Makes the vault.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> BackupVault {
        let scope = scope.construct(id);
        let name = self.name.unwrap_or_else(|| scope.path().replace('/', "-"));
        let fits = (2..=50).contains(&name.len())
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
        if !fits {
            scope.report(
                Diagnostic::new(code::BAK_007, "a vault cannot be called so")
                    .property("BackupVaultName")
                    .found(format!("{name:?}"))
                    .allowed("2-50 letters, digits, hyphens and underscores"),
            );
        }
        let lock = self.lock.map(|(least, most, after)| {
            l1::LockConfigurationType::new()
                .set_opt(after, l1::LockConfigurationType::changeable_for_days)
                .max_retention_days(most)
                .min_retention_days(least)
        });
        let vault = backup::BackupVault::new()
            .backup_vault_name(name)
            .set_opt(self.kms_key, backup::BackupVault::encryption_key_arn)
            .set_opt(lock, backup::BackupVault::lock_configuration);
        let resource = scope.add("Vault", vault);
        scope.edit(&resource).removal(self.removal);
        BackupVault { name: resource.backup_vault_name(), arn: resource.backup_vault_arn() }
    }
}
