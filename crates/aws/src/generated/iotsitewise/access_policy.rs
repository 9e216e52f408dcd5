// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::AccessPolicy`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::AccessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html)
#[must_use]
pub struct AccessPolicy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccessPolicy<Missing_<super::required::access_policy_identity>, Missing_<super::required::access_policy_permission>, Missing_<super::required::access_policy_resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccessPolicy<S0, S1, S2> {
    /// Sets `AccessPolicyIdentity`. Required.
    #[inline] pub fn access_policy_identity(mut self, value: impl IntoValue_<AccessPolicyIdentity>) -> AccessPolicy<Set_, S1, S2> { self.0.put("AccessPolicyIdentity", value.into_node()); AccessPolicy(self.0, PhantomData_) }
    /// Sets `AccessPolicyPermission`. Required. The values are constants of [`AccessPolicyPermission`].
    #[inline] pub fn access_policy_permission(mut self, value: impl IntoValue_<AccessPolicyPermission>) -> AccessPolicy<S0, Set_, S2> { self.0.put("AccessPolicyPermission", value.into_node()); AccessPolicy(self.0, PhantomData_) }
    /// Sets `AccessPolicyResource`. Required.
    #[inline] pub fn access_policy_resource(mut self, value: impl IntoValue_<AccessPolicyResource>) -> AccessPolicy<S0, S1, Set_> { self.0.put("AccessPolicyResource", value.into_node()); AccessPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccessPolicy> for AccessPolicy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccessPolicy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::AccessPolicy";
    type Handle = AccessPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPolicyRef(Id_);
impl From<Id_> for AccessPolicyRef { #[inline] fn from(id: Id_) -> Self { AccessPolicyRef(id) } }
impl AsRef<Id_> for AccessPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPolicyRef {
    /// `Ref`: `AccessPolicyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessPolicyArn`
    #[inline] pub fn access_policy_arn(&self) -> Value_<String> { self.0.attribute("AccessPolicyArn") }
    /// `Fn::GetAtt` `AccessPolicyId`
    #[inline] pub fn access_policy_id(&self) -> Value_<String> { self.0.attribute("AccessPolicyId") }
}
/// `AWS::IoTSiteWise::AccessPolicy.IamRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-iamrole.html)
#[must_use]
pub struct IamRole(Properties_);
impl IamRole {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamRole(Properties_::new()) }
}
impl IamRole {
    /// Sets `arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("arn", value.into_node()); self }
}
impl IntoValue_<IamRole> for IamRole { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.IamUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-iamuser.html)
#[must_use]
pub struct IamUser(Properties_);
impl IamUser {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamUser(Properties_::new()) }
}
impl IamUser {
    /// Sets `arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("arn", value.into_node()); self }
}
impl IntoValue_<IamUser> for IamUser { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-user.html)
#[must_use]
pub struct User(Properties_);
impl User {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { User(Properties_::new()) }
}
impl User {
    /// Sets `id`. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("id", value.into_node()); self }
}
impl IntoValue_<User> for User { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.AccessPolicyIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-accesspolicyidentity.html)
#[must_use]
pub struct AccessPolicyIdentity(Properties_);
impl AccessPolicyIdentity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessPolicyIdentity(Properties_::new()) }
}
impl AccessPolicyIdentity {
    /// Sets `IamRole`.
    #[inline] pub fn iam_role(mut self, value: impl IntoValue_<IamRole>) -> Self { self.0.put("IamRole", value.into_node()); self }
    /// Sets `IamUser`.
    #[inline] pub fn iam_user(mut self, value: impl IntoValue_<IamUser>) -> Self { self.0.put("IamUser", value.into_node()); self }
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<User>) -> Self { self.0.put("User", value.into_node()); self }
}
impl IntoValue_<AccessPolicyIdentity> for AccessPolicyIdentity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-portal.html)
#[must_use]
pub struct Portal(Properties_);
impl Portal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Portal(Properties_::new()) }
}
impl Portal {
    /// Sets `id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("id", value.into_node()); self }
}
impl IntoValue_<Portal> for Portal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-project.html)
#[must_use]
pub struct Project(Properties_);
impl Project {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Project(Properties_::new()) }
}
impl Project {
    /// Sets `id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("id", value.into_node()); self }
}
impl IntoValue_<Project> for Project { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::AccessPolicy.AccessPolicyResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-accesspolicyresource.html)
#[must_use]
pub struct AccessPolicyResource(Properties_);
impl AccessPolicyResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessPolicyResource(Properties_::new()) }
}
impl AccessPolicyResource {
    /// Sets `Portal`.
    #[inline] pub fn portal(mut self, value: impl IntoValue_<Portal>) -> Self { self.0.put("Portal", value.into_node()); self }
    /// Sets `Project`.
    #[inline] pub fn project(mut self, value: impl IntoValue_<Project>) -> Self { self.0.put("Project", value.into_node()); self }
}
impl IntoValue_<AccessPolicyResource> for AccessPolicyResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::AccessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html)
#[derive(Debug)]
pub enum AccessPolicyPermission {}
impl AccessPolicyPermission {
    /// `ADMINISTRATOR`
    pub const ADMINISTRATOR: Value_<AccessPolicyPermission> = Value_::constant("ADMINISTRATOR");
    /// `VIEWER`
    pub const VIEWER: Value_<AccessPolicyPermission> = Value_::constant("VIEWER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessPolicyPermission> { Value_::from_node(value.into_node()) }
}
