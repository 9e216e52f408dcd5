// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::PermissionSet`

use stanchion_template::generated::*;

/// `AWS::SSO::PermissionSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html)
#[must_use]
pub struct PermissionSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PermissionSet<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PermissionSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PermissionSet<S0, S1> {
    /// Sets `CustomerManagedPolicyReferences`. At most 25 items.
    #[inline] pub fn customer_managed_policy_references(mut self, value: impl IntoValue_<Vec<CustomerManagedPolicyReference>>) -> Self { self.0.put("CustomerManagedPolicyReferences", value.into_node()); self }
    /// Sets `Description`. 1 to 700 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InlinePolicy`.
    #[inline] pub fn inline_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("InlinePolicy", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> PermissionSet<Set_, S1> { self.0.put("InstanceArn", value.into_node()); PermissionSet(self.0, PhantomData_) }
    /// Sets `ManagedPolicies`. At most 25 items.
    #[inline] pub fn managed_policies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ManagedPolicies", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PermissionSet<S0, Set_> { self.0.put("Name", value.into_node()); PermissionSet(self.0, PhantomData_) }
    /// Sets `PermissionsBoundary`.
    #[inline] pub fn permissions_boundary(mut self, value: impl IntoValue_<PermissionsBoundary>) -> Self { self.0.put("PermissionsBoundary", value.into_node()); self }
    /// Sets `RelayStateType`. 1 to 240 characters.
    #[inline] pub fn relay_state_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelayStateType", value.into_node()); self }
    /// Sets `SessionDuration`. 1 to 100 characters.
    #[inline] pub fn session_duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionDuration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PermissionSet> for PermissionSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PermissionSet<S0, S1> {
    const TYPE: &'static str = "AWS::SSO::PermissionSet";
    type Handle = PermissionSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PermissionSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionSetRef(Id_);
impl From<Id_> for PermissionSetRef { #[inline] fn from(id: Id_) -> Self { PermissionSetRef(id) } }
impl AsRef<Id_> for PermissionSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionSetRef {
    /// `Ref`: `InstanceArn|PermissionSetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PermissionSetArn`
    #[inline] pub fn permission_set_arn(&self) -> Value_<String> { self.0.attribute("PermissionSetArn") }
}
/// `AWS::SSO::PermissionSet.CustomerManagedPolicyReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-permissionset-customermanagedpolicyreference.html)
#[must_use]
pub struct CustomerManagedPolicyReference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomerManagedPolicyReference<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedPolicyReference(Properties_::new(), PhantomData_) }
}
impl<S0> CustomerManagedPolicyReference<S0> {
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomerManagedPolicyReference<Set_> { self.0.put("Name", value.into_node()); CustomerManagedPolicyReference(self.0, PhantomData_) }
    /// Sets `Path`. 1 to 512 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomerManagedPolicyReference> for CustomerManagedPolicyReference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSO::PermissionSet.PermissionsBoundary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-permissionset-permissionsboundary.html)
#[must_use]
pub struct PermissionsBoundary(Properties_);
impl PermissionsBoundary {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PermissionsBoundary(Properties_::new()) }
}
impl PermissionsBoundary {
    /// Sets `CustomerManagedPolicyReference`.
    #[inline] pub fn customer_managed_policy_reference(mut self, value: impl IntoValue_<CustomerManagedPolicyReference>) -> Self { self.0.put("CustomerManagedPolicyReference", value.into_node()); self }
    /// Sets `ManagedPolicyArn`. 20 to 2048 characters.
    #[inline] pub fn managed_policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedPolicyArn", value.into_node()); self }
}
impl IntoValue_<PermissionsBoundary> for PermissionsBoundary { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
