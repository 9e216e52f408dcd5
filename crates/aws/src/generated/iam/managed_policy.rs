// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::ManagedPolicy`

use stanchion_template::generated::*;

/// `AWS::IAM::ManagedPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html)
#[must_use]
pub struct ManagedPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedPolicy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedPolicy<S0> {
    /// Sets `Description`. 0 to 1000 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `ManagedPolicyName`. An update replaces the resource.
    #[inline] pub fn managed_policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedPolicyName", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `PolicyDocument`. Required. 1 to 131072 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> ManagedPolicy<Set_> { self.0.put("PolicyDocument", value.into_node()); ManagedPolicy(self.0, PhantomData_) }
    /// Sets `Roles`.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Roles", value.into_node()); self }
    /// Sets `Users`.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Users", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ManagedPolicy> for ManagedPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ManagedPolicy<S0> {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
    type Handle = ManagedPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ManagedPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ManagedPolicyRef(Id_);
impl From<Id_> for ManagedPolicyRef { #[inline] fn from(id: Id_) -> Self { ManagedPolicyRef(id) } }
impl AsRef<Id_> for ManagedPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ManagedPolicyRef {
    /// `Ref`: `PolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentCount`
    #[inline] pub fn attachment_count(&self) -> Value_<i64> { self.0.attribute("AttachmentCount") }
    /// `Fn::GetAtt` `CreateDate`
    #[inline] pub fn create_date(&self) -> Value_<String> { self.0.attribute("CreateDate") }
    /// `Fn::GetAtt` `DefaultVersionId`
    #[inline] pub fn default_version_id(&self) -> Value_<String> { self.0.attribute("DefaultVersionId") }
    /// `Fn::GetAtt` `IsAttachable`
    #[inline] pub fn is_attachable(&self) -> Value_<bool> { self.0.attribute("IsAttachable") }
    /// `Fn::GetAtt` `PermissionsBoundaryUsageCount`
    #[inline] pub fn permissions_boundary_usage_count(&self) -> Value_<i64> { self.0.attribute("PermissionsBoundaryUsageCount") }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `UpdateDate`
    #[inline] pub fn update_date(&self) -> Value_<String> { self.0.attribute("UpdateDate") }
}
