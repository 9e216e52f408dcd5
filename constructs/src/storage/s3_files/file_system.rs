//! File systems on buckets.

use std::rc::Rc;

use stanchion_aws::s3files;
use stanchion_aws::s3files::file_system as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted};

use super::role;
use crate::iam::Role;
use crate::network::{SecurityGroup, Subnet, Vpc};

/// When data of objects is copied to the file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportTrigger {
    /// For a whole directory, when something in it is first looked at.
    DirectoryFirstAccess,
    /// For each file, when it is read.
    FileAccess,
}

/// Which objects are copied to the file system, and when.
#[derive(Clone, Debug)]
#[must_use = "give it to a file system"]
pub struct ImportRule {
    prefix: String,
    size_less_than: u64,
    trigger: ImportTrigger,
}

impl ImportRule {
    /// Objects whose keys start with a prefix (empty, or ending in `/`) and that are smaller than so many bytes.
    pub fn new(
        prefix: impl Into<String>,
        size_less_than: u64,
        trigger: ImportTrigger,
    ) -> ImportRule {
        ImportRule { prefix: prefix.into(), size_less_than, trigger }
    }
}

/// A file system on the objects of a bucket: S3 Files.
///
/// It has a mount target in each zone of its network. The bucket needs versioning, and is in the same account and
/// Region.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
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
#[must_use = "a file system exists after `build`"]
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
    /// A file system on a bucket, by the bucket's ARN, for a network.
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

    /// The file system's id.
    pub fn id(&self) -> Value<String> {
        self.0.resource.file_system_id()
    }

    /// The file system's ARN.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.file_system_arn()
    }

    /// The resource.
    pub fn resource(&self) -> &s3files::FileSystemRef {
        &self.0.resource
    }

    /// What S3 Files is on the bucket.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// The network it is reached in.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// The group of its mount targets.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Where resources of the file system are made.
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
    /// What keys of its objects start with: empty, or ending in `/`, at most 1,024 characters. Update replaces.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// What S3 Files is on the bucket; default a role of its own for this bucket and prefix. A bucket with a key of its
    /// own needs a role that may use the key. Update replaces.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The key that encrypts what the file system keeps; default one of AWS. Update replaces.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Makes it although S3 Files warns about the bucket.
    pub fn accept_bucket_warning(mut self) -> Self {
        self.accept_bucket_warning = true;
        self
    }

    /// Which objects are copied to the file system, 1-10 rules, and after how many days without access their data
    /// leaves it again, 1-365.
    pub fn synchronization(
        mut self,
        imports: impl IntoIterator<Item = ImportRule>,
        expiration_days: u16,
    ) -> Self {
        self.synchronization = Some((imports.into_iter().collect(), expiration_days));
        self
    }

    /// The subnets with a mount target, one in a zone; default the inner ones of the network.
    pub fn mount_targets_in(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// The group of its mount targets; default one of its own.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Makes the file system.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> S3FilesFileSystem {
        let scope = scope.construct(id);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder(&self.vpc, format!("Mount targets of {}", scope.path()))
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
            .tags([("Name", scope.path())]);
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
            Diagnostic::new(code::S3F_004, "the synchronisation is not one S3 Files takes")
                .property("SynchronizationConfiguration")
                .found(format!(
                    "{}, {}",
                    counted(imports.len(), "import rule"),
                    counted(days, "day")
                ))
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
