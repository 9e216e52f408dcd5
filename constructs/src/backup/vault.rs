//! Defines backup vaults.

use stanchion_aws::backup;
use stanchion_aws::backup::backup_vault as l1;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::existing::existing;
use crate::names;
use crate::units::{BackupVaultArn, BackupVaultName};

/// A backup vault, which stores backups. It is retained when its stack is deleted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::backup::BackupVault;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let vault = BackupVault::builder().lock(7, 400).build(&stack, "Vault");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct BackupVault {
    name: Value<String>,
    arn: Value<String>,
    resource: Option<backup::BackupVaultRef>,
}

/// Builds a [`BackupVault`].
#[derive(Clone, Debug)]
#[must_use = "a vault exists after `build`"]
pub struct BackupVaultBuilder {
    name: Option<String>,
    kms_key: Option<Value<String>>,
    lock: Option<(u32, u32, Option<u32>)>,
    removal: RemovalPolicy,
}

impl BackupVault {
    /// Returns a builder for a vault.
    pub fn builder() -> BackupVaultBuilder {
        let removal = RemovalPolicy::Retain;
        BackupVaultBuilder { name: None, kms_key: None, lock: None, removal }
    }

    /// Imports an existing vault by its name and ARN. Reports literals of another form.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        name: impl IntoValue<String>,
        arn: impl IntoValue<String>,
    ) -> BackupVault {
        let scope = scope.construct(id);
        let name = existing::<BackupVaultName>(&scope, "BackupVaultName", name);
        let arn = existing::<BackupVaultArn>(&scope, "BackupVaultArn", arn);
        BackupVault { name, arn, resource: None }
    }

    /// Returns the resource, or `None` for an imported vault.
    pub fn resource(&self) -> Option<&backup::BackupVaultRef> {
        self.resource.as_ref()
    }

    /// Returns the name of the vault.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the vault.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl BackupVaultBuilder {
    /// Sets the name, 2-50 letters, digits, hyphens and underscores. Default: the path of the construct. An update
    /// replaces the vault.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the ARN of the KMS key that encrypts backups. Default: a key that AWS provides. An update replaces the
    /// vault.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Locks the vault in governance mode: backups cannot be retained for less or more than these numbers of days.
    /// Principals with the permission for it can remove the lock. Default: none.
    pub fn lock(mut self, least_days: u32, most_days: u32) -> Self {
        self.lock = Some((least_days, most_days, None));
        self
    }

    /// Locks the vault in compliance mode. After a number of days, 3 and up, nobody can remove the lock, not even AWS.
    /// Default: none.
    pub fn lock_for_good(mut self, least_days: u32, most_days: u32, after_days: u32) -> Self {
        self.lock = Some((least_days, most_days, Some(after_days)));
        self
    }

    /// Sets the deletion policy: what happens to the vault when its stack is deleted. Default: retained. A vault with
    /// backups cannot be deleted.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the vault.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> BackupVault {
        let scope = scope.construct(id);
        if let Some(name) = self.name.as_ref().filter(|it| !names::BACKUP_VAULT.has(it)) {
            scope.report(
                Diagnostic::new(code::BAK_007, "the name of the vault is not valid")
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
            .backup_vault_name(match self.name {
                Some(name) => name.into_value(),
                None => names::BACKUP_VAULT.of(&scope, ""),
            })
            .set_opt(self.kms_key, backup::BackupVault::encryption_key_arn)
            .set_opt(lock, backup::BackupVault::lock_configuration);
        let resource = scope.add("Vault", vault);
        scope.edit(&resource).removal(self.removal);
        let (name, arn) = (resource.backup_vault_name(), resource.backup_vault_arn());
        BackupVault { name, arn, resource: Some(resource) }
    }
}
