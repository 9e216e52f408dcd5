//! Studio domains.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::sagemaker;
use stanchion_aws::sagemaker::domain as l1;
use stanchion_core::{Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{check_policy, default_role};
use crate::iam::Role;
use crate::network::{Port, SecurityGroup, Subnet, Vpc};
use crate::storage::{FileSystem, Lustre};

/// How people log in to Studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StudioAuthentication {
    /// With a role of the account.
    Iam,
    /// With IAM Identity Center.
    IdentityCenter,
}

/// A Studio domain in a network: what users share beside their homes, they find under `/mnt/custom-file-systems`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Clone, Debug)]
pub struct StudioDomain(Rc<DomainData>);

#[derive(Debug)]
struct DomainData {
    scope: Scope,
    resource: sagemaker::DomainRef,
    role: Role,
    security_group: SecurityGroup,
    zones: Vec<String>,
    shared: RefCell<Vec<Value<l1::CustomFileSystemConfig>>>,
}

/// Options of a [`StudioDomain`].
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
}

impl StudioDomain {
    /// A domain in a network, whose traffic stays there.
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
        }
    }

    /// The domain's id.
    pub fn id(&self) -> Value<String> {
        self.0.resource.domain_id()
    }

    /// The address of Studio.
    pub fn url(&self) -> Value<String> {
        self.0.resource.url()
    }

    /// The EFS file system of its users' homes, which SageMaker makes and keeps.
    pub fn home_file_system_id(&self) -> Value<String> {
        self.0.resource.home_efs_file_system_id()
    }

    /// The resource.
    pub fn resource(&self) -> &sagemaker::DomainRef {
        &self.0.resource
    }

    /// What users act as.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// The group of everything that users run.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Where resources of the domain are made.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Shows every user a directory of an EFS file system, such as `/` or `/team`.
    pub fn share_efs(&self, file_system: &FileSystem, directory: &str) {
        self.reach_efs(file_system);
        let efs = l1::EFSFileSystemConfig::new()
            .file_system_id(file_system.id())
            .file_system_path(directory);
        let config = l1::CustomFileSystemConfig::new().efs_file_system_config(efs);
        self.0.shared.borrow_mut().push(config.into_value());
    }

    /// Shows every user a directory of a Lustre file system.
    pub fn share_lustre(&self, file_system: &Lustre, directory: &str) {
        file_system.connect(self.security_group());
        let lustre = l1::FSxLustreFileSystemConfig::new()
            .file_system_id(file_system.id())
            .file_system_path(directory);
        let config = l1::CustomFileSystemConfig::new().f_sx_lustre_file_system_config(lustre);
        self.0.shared.borrow_mut().push(config.into_value());
    }

    /// Opens the way to an EFS file system, and has the domain wait for its mount targets.
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
                    .found(format!("none in {}", missing.join(", ")))
                    .help("Add a `MountTarget` there, or remove the zone's subnet from the domain"),
                );
            }
        });
    }
}

impl StudioDomainBuilder {
    /// Its name, 1-63 letters, digits and hyphens; default the construct's path. Update replaces.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What users act as; default a role with AmazonSageMakerFullAccess.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Its subnets; default the inner ones of the network. Update replaces.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// The group of everything that users run; default one of its own.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// The key that encrypts homes; default one of AWS. Update replaces.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Lets what users run reach the internet beside the network; default only through the network.
    pub fn direct_internet(mut self) -> Self {
        self.internet = true;
        self
    }

    /// Makes the domain.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> StudioDomain {
        let scope = scope.construct(id);
        let role = self.role.unwrap_or_else(|| default_role(&scope));
        let security_group = self.security_group.unwrap_or_else(|| {
            let group = SecurityGroup::builder(&self.vpc, format!("Studio of {}", scope.path()))
                .build(&scope, "SecurityGroup");
            // Apps talk to each other on these.
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
        let name = self.name.unwrap_or_else(|| scope.path().replace('/', "-"));
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
        let mut zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        zones.dedup();
        let domain = StudioDomain(Rc::new(DomainData {
            scope: scope.clone(),
            resource,
            role,
            security_group,
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
