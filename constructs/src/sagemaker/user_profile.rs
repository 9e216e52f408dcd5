//! Defines Studio users.

use stanchion_aws::sagemaker;
use stanchion_aws::sagemaker::user_profile as l1;
use stanchion_check::facts::sagemaker::{SMALLEST_GID, SMALLEST_UID};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{StudioAuthentication, StudioDomain};
use crate::iam::Role;
use crate::storage::{FileSystem, PosixUser};

/// A user profile of a Studio domain.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sagemaker::{StudioAuthentication, StudioDomain, UserProfile};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let studio = StudioDomain::builder(&network, StudioAuthentication::Iam).build(&stack, "Studio");
/// let data = FileSystem::builder(&network).client_policy(ClientPolicy::Open).build(&stack, "Data");
/// let ada = UserProfile::builder(&studio, "ada")
///     .posix_user(PosixUser::new(10_001, 1001))
///     .share_efs(&data, "/ada")
///     .build(&stack, "Ada");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct UserProfile {
    resource: sagemaker::UserProfileRef,
}

/// Builds a [`UserProfile`].
#[derive(Clone, Debug)]
#[must_use = "a user exists after `build`"]
pub struct UserProfileBuilder {
    domain: StudioDomain,
    name: String,
    role: Option<Role>,
    identity_center_user: Option<Value<String>>,
    user: Option<PosixUser>,
    shared: Vec<(FileSystem, String)>,
}

impl UserProfile {
    /// Returns a builder for a user of a domain, with a name of 1-63 letters, digits and hyphens.
    pub fn builder(domain: &StudioDomain, name: impl Into<String>) -> UserProfileBuilder {
        UserProfileBuilder {
            domain: domain.clone(),
            name: name.into(),
            role: None,
            identity_center_user: None,
            user: None,
            shared: Vec::new(),
        }
    }

    /// Returns the ARN of the user profile.
    pub fn arn(&self) -> Value<String> {
        self.resource.user_profile_arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &sagemaker::UserProfileRef {
        &self.resource
    }
}

impl UserProfileBuilder {
    /// Sets the execution role of the user. Default: the role of the domain.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the name of the user in IAM Identity Center (`SingleSignOnUserValue`), 1-256 characters. A domain whose
    /// users log in with IAM Identity Center requires it, and another domain refuses it. The user must be assigned to
    /// the application of the domain in IAM Identity Center. An update replaces the user profile. Default: none.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html)
    pub fn identity_center_user(mut self, name: impl IntoValue<String>) -> Self {
        self.identity_center_user = Some(name.into_value());
        self
    }

    /// Sets the POSIX user of the user on shared file systems: a user ID of 10,000 to 4,000,000, and a group ID of
    /// 1,001 to 4,000,000. Default: IDs that SageMaker assigns.
    pub fn posix_user(mut self, user: PosixUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Mounts a directory of an EFS file system for this user only. Default: none.
    pub fn share_efs(mut self, file_system: &FileSystem, directory: &str) -> Self {
        self.domain.reach_efs(file_system);
        self.shared.push((file_system.clone(), directory.to_owned()));
        self
    }

    /// Creates the user profile.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> UserProfile {
        let scope = scope.construct(id);
        // Source: the resource's schema, CustomPosixUserConfig.
        let fits = |it: &PosixUser| it.uid >= SMALLEST_UID && it.gid >= SMALLEST_GID;
        if let Some(user) = self.user.filter(|it| !fits(it)) {
            scope.report(
                Diagnostic::new(code::SGM_002, "the POSIX user is not one that Studio supports")
                    .property("UserSettings.CustomPosixUserConfig")
                    .found(format!("{}:{}", user.uid, user.gid))
                    .allowed(format!(
                        "a user ID of {SMALLEST_UID} and up, a group ID of {SMALLEST_GID} and up"
                    )),
            );
        }
        self.check_login(&scope);
        let configs: Vec<_> = self
            .shared
            .iter()
            .map(|(data, directory)| {
                let efs = l1::EFSFileSystemConfig::new()
                    .file_system_id(data.id())
                    .file_system_path(directory.as_str());
                l1::CustomFileSystemConfig::new().efs_file_system_config(efs)
            })
            .collect();
        let user = self.user.map(|it| {
            l1::CustomPosixUserConfig::new().gid(i64::from(it.gid)).uid(i64::from(it.uid))
        });
        let has_settings = !configs.is_empty() || user.is_some() || self.role.is_some();
        let settings = l1::UserSettings::new()
            .set_opt(
                crate::non_empty::non_empty(configs),
                l1::UserSettings::custom_file_system_configs,
            )
            .set_opt(user, l1::UserSettings::custom_posix_user_config)
            .set_opt(self.role.map(|it| it.arn()), l1::UserSettings::execution_role);
        let profile = sagemaker::UserProfile::new()
            .domain_id(self.domain.id())
            .set_opt(
                self.identity_center_user.as_ref().map(|_| "UserName"),
                sagemaker::UserProfile::single_sign_on_user_identifier,
            )
            .set_opt(self.identity_center_user, sagemaker::UserProfile::single_sign_on_user_value)
            .user_profile_name(self.name)
            .set_opt(has_settings.then_some(settings), sagemaker::UserProfile::user_settings);
        UserProfile { resource: scope.add("User", profile) }
    }

    /// Reports a name in IAM Identity Center that the domain requires or refuses.
    fn check_login(&self, scope: &Scope) {
        let (found, allowed) = match (self.domain.authentication(), &self.identity_center_user) {
            (StudioAuthentication::IdentityCenter, None) => (
                "no user of IAM Identity Center in a domain with IAM Identity Center",
                "UserProfileBuilder::identity_center_user with the name of a user",
            ),
            (StudioAuthentication::Iam, Some(_)) => (
                "a user of IAM Identity Center in a domain with IAM",
                "no identity_center_user, or a domain with StudioAuthentication::IdentityCenter",
            ),
            _ => return,
        };
        scope.report(
            Diagnostic::new(code::SGM_004, "the user profile does not fit the login of its domain")
                .property("SingleSignOnUserValue")
                .found(found)
                .allowed(allowed),
        );
    }
}
