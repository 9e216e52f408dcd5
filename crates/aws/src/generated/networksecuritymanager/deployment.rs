// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager::Deployment`

use stanchion_template::generated::*;

/// `AWS::NetworkSecurityManager::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Deployment<Missing_<super::required::deployment_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0> Deployment<S0> {
    /// Sets `AssociatedPolicyList`. 1 to 2 items.
    #[inline] pub fn associated_policy_list(mut self, value: impl IntoValue_<Vec<AssociatedPolicy>>) -> Self { self.0.put("AssociatedPolicyList", value.into_node()); self }
    /// Sets `AssociatedScopeList`. Exactly 1 item.
    #[inline] pub fn associated_scope_list(mut self, value: impl IntoValue_<Vec<AssociatedScope>>) -> Self { self.0.put("AssociatedScopeList", value.into_node()); self }
    /// Sets `DeploymentConfiguration`.
    #[inline] pub fn deployment_configuration(mut self, value: impl IntoValue_<DeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value.into_node()); self }
    /// Sets `DeploymentDescription`. At most 256 characters.
    #[inline] pub fn deployment_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentDescription", value.into_node()); self }
    /// Sets `DeploymentName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn deployment_name(mut self, value: impl IntoValue_<String>) -> Deployment<Set_> { self.0.put("DeploymentName", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Deployment> for Deployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Deployment<S0> {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentArn`
    #[inline] pub fn deployment_arn(&self) -> Value_<String> { self.0.attribute("DeploymentArn") }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::NetworkSecurityManager::Deployment.AssociatedPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-associatedpolicy.html)
#[must_use]
pub struct AssociatedPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssociatedPolicy<Missing_<super::required::policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociatedPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AssociatedPolicy<S0> {
    /// Sets `PolicyArn`. Required.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> AssociatedPolicy<Set_> { self.0.put("PolicyArn", value.into_node()); AssociatedPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssociatedPolicy> for AssociatedPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkSecurityManager::Deployment.AssociatedScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-associatedscope.html)
#[must_use]
pub struct AssociatedScope<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssociatedScope<Missing_<super::required::scope_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociatedScope(Properties_::new(), PhantomData_) }
}
impl<S0> AssociatedScope<S0> {
    /// Sets `ScopeArn`. Required.
    #[inline] pub fn scope_arn(mut self, value: impl IntoValue_<String>) -> AssociatedScope<Set_> { self.0.put("ScopeArn", value.into_node()); AssociatedScope(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssociatedScope> for AssociatedScope<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkSecurityManager::Deployment.DeploymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-deploymentconfiguration.html)
#[must_use]
pub struct DeploymentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeploymentConfiguration<Missing_<super::required::enable_cross_account_visibility>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DeploymentConfiguration<S0> {
    /// Sets `EnableCrossAccountVisibility`. Required.
    #[inline] pub fn enable_cross_account_visibility(mut self, value: impl IntoValue_<bool>) -> DeploymentConfiguration<Set_> { self.0.put("EnableCrossAccountVisibility", value.into_node()); DeploymentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeploymentConfiguration> for DeploymentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
