//! S3 Files file systems.

use std::rc::Rc;

use stanchion_aws::s3files;
use stanchion_aws::s3files::file_system as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted};

use super::role;
use crate::iam::Role;
use crate::names;
use crate::network::{SecurityGroup, Subnet, Vpc};

/// The event that copies the data of objects to the file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportTrigger {
    /// The first access to a directory copies the data of all files in it.
    DirectoryFirstAccess,
    /// The first access to a file copies its data.
    FileAccess,
}

/// A rule that selects the objects whose data is copied to the file system, and the event that copies them.
#[derive(Clone, Debug)]
#[must_use = "pass it to `S3FilesFileSystemBuilder::synchronization`"]
pub struct ImportRule {
    prefix: String,
    size_less_than: u64,
    trigger: ImportTrigger,
}

impl ImportRule {
    /// Selects objects by key prefix and size. The prefix is empty or ends in `/`; the objects are smaller than
    /// `size_less_than` bytes.
    pub fn new(
        prefix: impl Into<String>,
        size_less_than: u64,
        trigger: ImportTrigger,
    ) -> ImportRule {
        ImportRule { prefix: prefix.into(), size_less_than, trigger }
    }
}

/// An S3 Files file system: a file system on the objects of a bucket.
///
/// By default it has a mount target in each Availability Zone of its VPC. The bucket must have versioning, and must be
/// in the same account and Region.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::S3FilesFileSystem;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let objects = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data").prefix("training/").build(&stack, "Objects");
/// let all = objects.access_point("/").build(&stack, "All");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct S3FilesFileSystem(Rc<FileSystemData>);

#[derive(Debug)]
struct FileSystemData {
    scope: Scope,
    vpc: Vpc,
    resource: s3files::FileSystemRef,
    role: Role,
    security_group: SecurityGroup,
    mount_targets: Vec<(String, Id)>,
}

/// Options of an [`S3FilesFileSystem`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the file system"]
pub struct S3FilesFileSystemBuilder {
    vpc: Vpc,
    bucket: Value<String>,
    prefix: String,
    role: Option<Role>,
    kms_key: Option<Value<String>>,
    accept_bucket_warning: bool,
    synchronization: Option<(Vec<ImportRule>, u16)>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
}

impl S3FilesFileSystem {
    /// Returns a builder for a file system in a VPC on a bucket, given by the ARN of the bucket.
    pub fn builder(vpc: &Vpc, bucket_arn: impl IntoValue<String>) -> S3FilesFileSystemBuilder {
        S3FilesFileSystemBuilder {
            vpc: vpc.clone(),
            bucket: bucket_arn.into_value(),
            prefix: String::new(),
            role: None,
            kms_key: None,
            accept_bucket_warning: false,
            synchronization: None,
            subnets: None,
            security_group: None,
        }
    }

    /// Returns the ID of the file system.
    pub fn id(&self) -> Value<String> {
        self.0.resource.file_system_id()
    }

    /// Returns the ARN of the file system.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.file_system_arn()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &s3files::FileSystemRef {
        &self.0.resource
    }

    /// Returns the role with which S3 Files accesses the bucket.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the VPC that has the mount targets.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// Returns the security group of the mount targets.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the scope that holds the resources of the file system.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    pub(crate) fn mount_target_ids(&self) -> Vec<Id> {
        self.0.mount_targets.iter().map(|(_, id)| id.clone()).collect()
    }

    pub(crate) fn mounted_zones(&self) -> Vec<String> {
        self.0.mount_targets.iter().map(|(zone, _)| zone.clone()).collect()
    }
}

impl S3FilesFileSystemBuilder {
    /// Sets the key prefix of the objects: empty, or ending in `/`, at most 1,024 characters. Default: empty. An update
    /// replaces the file system.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the role with which S3 Files accesses the bucket. Default: a new role for this bucket and prefix. If a
    /// customer managed KMS key encrypts the bucket, set a role that may use the key. An update replaces the file
    /// system.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the KMS key that encrypts data at rest in the file system. Default: a key that AWS manages. An update replaces
    /// the file system.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Creates the file system although S3 Files warns about the bucket (`AcceptBucketWarning`). An update replaces the
    /// file system. Default: off.
    pub fn accept_bucket_warning(mut self) -> Self {
        self.accept_bucket_warning = true;
        self
    }

    /// Sets the 1-10 rules for objects whose data is copied to the file system. Their data is removed again after 1-365
    /// days without access. Default: the synchronization that S3 Files chooses.
    pub fn synchronization(
        mut self,
        imports: impl IntoIterator<Item = ImportRule>,
        expiration_days: u16,
    ) -> Self {
        self.synchronization = Some((imports.into_iter().collect(), expiration_days));
        self
    }

    /// Sets the subnets that get a mount target, one per Availability Zone. Default: the private subnets of the VPC, or
    /// its isolated or public ones if it has none.
    pub fn mount_targets_in(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the mount targets. Default: a new security group without outbound rules.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Creates the file system and its mount targets. Reports a synchronization that S3 Files does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> S3FilesFileSystem {
        let scope = scope.construct(id);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Mount targets of", &scope)
                .allow_all_outbound(false)
                .build(&scope, "SecurityGroup")
        });
        let role =
            self.role.clone().unwrap_or_else(|| role::build(&scope, &self.bucket, &self.prefix));
        let synchronization = self.synchronization.map(|(imports, days)| {
            check_synchronization(&imports, days, &scope);
            synchronization(imports, days)
        });
        let file_system = s3files::FileSystem::new()
            .set_opt(
                self.accept_bucket_warning.then_some(true),
                s3files::FileSystem::accept_bucket_warning,
            )
            .bucket(self.bucket)
            .set_opt(self.kms_key, s3files::FileSystem::kms_key_id)
            .set_opt((!self.prefix.is_empty()).then_some(self.prefix), s3files::FileSystem::prefix)
            .role_arn(role.arn())
            .set_opt(synchronization, s3files::FileSystem::synchronization_configuration)
            .tags([("Name", names::TAG.of(&scope, ""))]);
        let resource = scope.add("FileSystem", file_system);
        for policy in role.dependencies() {
            scope.edit(&resource).depends_on(&policy);
        }
        let mut mount_targets: Vec<(String, Id)> = Vec::new();
        for subnet in self.subnets.unwrap_or_else(|| self.vpc.inner_subnets()) {
            let zone = subnet.zone().key().to_owned();
            let target = s3files::MountTarget::new()
                .file_system_id(resource.file_system_id())
                .security_groups([security_group.id()])
                .subnet_id(subnet.id());
            let target = scope.add(&format!("MountTarget-{zone}"), target);
            mount_targets.push((zone, target.as_ref().clone()));
        }
        S3FilesFileSystem(Rc::new(FileSystemData {
            scope,
            vpc: self.vpc,
            resource,
            role,
            security_group,
            mount_targets,
        }))
    }
}

fn check_synchronization(imports: &[ImportRule], days: u16, scope: &Scope) {
    if !(1..=10).contains(&imports.len()) || !(1..=365).contains(&days) {
        scope.report(
            Diagnostic::new(
                code::S3F_004,
                "the number of import rules or of expiration days is out of range",
            )
            .property("SynchronizationConfiguration")
            .found(format!("{}, {}", counted(imports.len(), "import rule"), counted(days, "day")))
            .allowed("1-10 import rules, 1-365 days"),
        );
    }
}

fn synchronization(imports: Vec<ImportRule>, days: u16) -> l1::SynchronizationConfiguration {
    let expiration = l1::ExpirationDataRule::new().days_after_last_access(i64::from(days));
    let imports: Vec<_> = imports
        .into_iter()
        .map(|rule| {
            let size = i64::try_from(rule.size_less_than).unwrap_or(i64::MAX);
            l1::ImportDataRule::new().prefix(rule.prefix).size_less_than(size).trigger(
                match rule.trigger {
                    ImportTrigger::DirectoryFirstAccess => l1::Trigger::ON_DIRECTORY_FIRST_ACCESS,
                    ImportTrigger::FileAccess => l1::Trigger::ON_FILE_ACCESS,
                },
            )
        })
        .collect();
    l1::SynchronizationConfiguration::new()
        .expiration_data_rules([expiration])
        .import_data_rules(imports)
}
