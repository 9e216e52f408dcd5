//! Defines Studio domains.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::sagemaker;
use stanchion_aws::sagemaker::domain as l1;
use stanchion_core::{Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{check_policy, permissions};
use crate::iam::Role;
use crate::names;
use crate::network::{Port, SecurityGroup, Subnet, Vpc};
use crate::storage::{FileSystem, Lustre};

/// The way in which people log in to Studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StudioAuthentication {
    /// With an IAM role of the account.
    Iam,
    /// With IAM Identity Center.
    IdentityCenter,
}

/// A Studio domain in a network. Users find shared file systems, apart from their home directories, in
/// `/mnt/custom-file-systems`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sagemaker::{StudioAuthentication, StudioDomain, UserProfile};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let studio = StudioDomain::builder(&network, StudioAuthentication::Iam).build(&stack, "Studio");
/// let ada = UserProfile::builder(&studio, "ada").build(&stack, "Ada");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct StudioDomain(Rc<DomainData>);

#[derive(Debug)]
struct DomainData {
    scope: Scope,
    resource: sagemaker::DomainRef,
    role: Role,
    security_group: SecurityGroup,
    authentication: StudioAuthentication,
    zones: Vec<String>,
    shared: RefCell<Vec<Value<l1::CustomFileSystemConfig>>>,
}

/// Builds a [`StudioDomain`].
#[derive(Clone, Debug)]
#[must_use = "a domain exists after `build`"]
pub struct StudioDomainBuilder {
    vpc: Vpc,
    authentication: StudioAuthentication,
    name: Option<String>,
    role: Option<Role>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    kms_key: Option<Value<String>>,
    internet: bool,
    managed_policies: Vec<Value<String>>,
}

impl StudioDomain {
    /// Returns a builder for a domain in a network, in which its traffic stays.
    pub fn builder(vpc: &Vpc, authentication: StudioAuthentication) -> StudioDomainBuilder {
        StudioDomainBuilder {
            vpc: vpc.clone(),
            authentication,
            name: None,
            role: None,
            subnets: None,
            security_group: None,
            kms_key: None,
            internet: false,
            managed_policies: Vec::new(),
        }
    }

    /// Returns the ID of the domain.
    pub fn id(&self) -> Value<String> {
        self.0.resource.domain_id()
    }

    /// Returns the URL of Studio.
    pub fn url(&self) -> Value<String> {
        self.0.resource.url()
    }

    /// Returns the ID of the EFS file system with the home directories, which SageMaker creates and retains.
    pub fn home_file_system_id(&self) -> Value<String> {
        self.0.resource.home_efs_file_system_id()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &sagemaker::DomainRef {
        &self.0.resource
    }

    /// Returns the way in which people log in.
    pub fn authentication(&self) -> StudioAuthentication {
        self.0.authentication
    }

    /// Returns the default execution role of users.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the security group of the apps that users run.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the scope in which resources of the domain are created.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Mounts a directory of an EFS file system, such as `/` or `/team`, for every user.
    pub fn share_efs(&self, file_system: &FileSystem, directory: &str) {
        self.reach_efs(file_system);
        let efs = l1::EFSFileSystemConfig::new()
            .file_system_id(file_system.id())
            .file_system_path(directory);
        let config = l1::CustomFileSystemConfig::new().efs_file_system_config(efs);
        self.0.shared.borrow_mut().push(config.into_value());
    }

    /// Mounts a directory of a Lustre file system for every user.
    pub fn share_lustre(&self, file_system: &Lustre, directory: &str) {
        file_system.connect(self.security_group());
        let lustre = l1::FSxLustreFileSystemConfig::new()
            .file_system_id(file_system.id())
            .file_system_path(directory);
        let config = l1::CustomFileSystemConfig::new().f_sx_lustre_file_system_config(lustre);
        self.0.shared.borrow_mut().push(config.into_value());
    }

    /// Allows the apps to reach an EFS file system, and makes the domain depend on its mount targets.
    pub(super) fn reach_efs(&self, file_system: &FileSystem) {
        check_policy(file_system, &self.0.scope, "CustomFileSystemConfigs");
        let description = "NFS to the file system";
        self.security_group().connect_to(file_system.security_group(), Port::NFS, description);
        let (data, domain) = (file_system.clone(), self.clone());
        self.0.scope.on_synthesis(move |scope| {
            for target in data.mount_target_ids() {
                scope.edit(domain.resource()).depends_on(&target);
            }
            let mounted = data.mounted_zones();
            let missing: Vec<&str> = domain
                .0
                .zones
                .iter()
                .filter(|it| !mounted.contains(it))
                .map(String::as_str)
                .collect();
            if !missing.is_empty() {
                scope.report(
                    stanchion_core::Diagnostic::new(
                        code::MNT_002,
                        "a shared file system has no mount target in every zone of Studio",
                    )
                    .property("CustomFileSystemConfigs")
                    .found(format!("no mount target in {}", missing.join(", ")))
                    .help("Add a `MountTarget` in each of these zones, or remove their subnets from the domain"),
                );
            }
        });
    }
}

impl StudioDomainBuilder {
    /// Sets the name, 1-63 letters, digits and hyphens. Default: a name that is derived from the path of the
    /// construct. An update replaces the domain.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the default execution role of users. Default: a new role that may write logs and metrics, pull container
    /// images, and work in spaces and apps of the user's own.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Attaches a managed policy by its ARN to the new role, such as `AmazonSageMakerFullAccess`. A role that you set
    /// yourself does not get it. Default: none.
    pub fn managed_policy(mut self, arn: impl IntoValue<String>) -> Self {
        self.managed_policies.push(arn.into_value());
        self
    }

    /// Sets the subnets. Default: the private subnets of the network; isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the apps that users run. Default: a new one.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the KMS key that encrypts the home directories. Default: a key that AWS provides. An update replaces the
    /// domain.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Allows apps internet access outside the network (`AppNetworkAccessType`). Default: only through the network. An update
    /// may replace the domain: the sources disagree.
    pub fn direct_internet(mut self) -> Self {
        self.internet = true;
        self
    }

    /// Creates the domain.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> StudioDomain {
        let scope = scope.construct(id);
        let is_new = self.role.is_none();
        let role =
            self.role.unwrap_or_else(|| permissions::execution_role(&scope, self.managed_policies));
        if let Some(key) = &self.kms_key {
            permissions::allow_key(&role, key);
        }
        let security_group = self.security_group.unwrap_or_else(|| {
            let group = SecurityGroup::builder_for(&self.vpc, "Studio of", &scope)
                .build(&scope, "SecurityGroup");
            // Apps communicate with each other on these ports.
            // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html
            group.connect_to(&group, Port::tcp_range(8192, 65_535), "Studio among its apps");
            group.connect_to(&group, Port::NFS, "Studio to its homes");
            group
        });
        let subnets = self.subnets.unwrap_or_else(|| self.vpc.inner_subnets());
        let settings = || {
            l1::UserSettings::new()
                .execution_role(role.arn())
                .security_groups([security_group.id()])
        };
        let space = l1::DefaultSpaceSettings::new()
            .execution_role(role.arn())
            .security_groups([security_group.id()]);
        let name = match self.name {
            Some(name) => name.into_value(),
            None => names::STUDIO_DOMAIN.of(&scope, ""),
        };
        let domain = sagemaker::Domain::new()
            .app_network_access_type(match self.internet {
                true => l1::AppNetworkAccessType::PUBLIC_INTERNET_ONLY,
                false => l1::AppNetworkAccessType::VPC_ONLY,
            })
            .auth_mode(match self.authentication {
                StudioAuthentication::Iam => l1::AuthMode::IAM,
                StudioAuthentication::IdentityCenter => l1::AuthMode::SSO,
            })
            .default_space_settings(space)
            .default_user_settings(settings())
            .domain_name(name)
            .set_opt(self.kms_key, sagemaker::Domain::kms_key_id)
            .subnet_ids(subnets.iter().map(Subnet::id).collect::<Vec<_>>())
            .vpc_id(self.vpc.id());
        let resource = scope.add("Domain", domain);
        if is_new {
            permissions::allow_studio(&role, &resource.domain_id());
        }
        let mut zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        zones.dedup();
        let domain = StudioDomain(Rc::new(DomainData {
            scope: scope.clone(),
            resource,
            role,
            security_group,
            authentication: self.authentication,
            zones,
            shared: RefCell::default(),
        }));
        let late = domain.clone();
        scope.on_synthesis(move |scope| {
            let shared = late.0.shared.borrow().clone();
            let editor = scope.edit(late.resource());
            if !shared.is_empty() {
                for settings in ["DefaultSpaceSettings", "DefaultUserSettings"] {
                    let path = format!("{settings}.CustomFileSystemConfigs");
                    editor.set_property(&path, shared.clone());
                }
            }
            for rule in late.security_group().rules() {
                editor.depends_on(&rule);
            }
        });
        domain
    }
}
