// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::Addon`

use stanchion_template::generated::*;

/// `AWS::EKS::Addon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
#[must_use]
pub struct Addon<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Addon<Missing_<super::required::addon_name>, Missing_<super::required::cluster_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Addon(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Addon<S0, S1> {
    /// Sets `AddonName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn addon_name(mut self, value: impl IntoValue_<String>) -> Addon<Set_, S1> { self.0.put("AddonName", value.into_node()); Addon(self.0, PhantomData_) }
    /// Sets `AddonVersion`. At least 1 character.
    #[inline] pub fn addon_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AddonVersion", value.into_node()); self }
    /// Sets `ClusterName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Addon<S0, Set_> { self.0.put("ClusterName", value.into_node()); Addon(self.0, PhantomData_) }
    /// Sets `ConfigurationValues`. At least 1 character.
    #[inline] pub fn configuration_values(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationValues", value.into_node()); self }
    /// Sets `NamespaceConfig`. An update replaces the resource.
    #[inline] pub fn namespace_config(mut self, value: impl IntoValue_<NamespaceConfig>) -> Self { self.0.put("NamespaceConfig", value.into_node()); self }
    /// Sets `PodIdentityAssociations`.
    #[inline] pub fn pod_identity_associations(mut self, value: impl IntoValue_<Vec<PodIdentityAssociation>>) -> Self { self.0.put("PodIdentityAssociations", value.into_node()); self }
    /// Sets `PreserveOnDelete`.
    #[inline] pub fn preserve_on_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveOnDelete", value.into_node()); self }
    /// Sets `ResolveConflicts`. At least 1 character. The values are constants of [`ResolveConflicts`].
    #[inline] pub fn resolve_conflicts(mut self, value: impl IntoValue_<ResolveConflicts>) -> Self { self.0.put("ResolveConflicts", value.into_node()); self }
    /// Sets `ServiceAccountRoleArn`. 1 to 255 characters.
    #[inline] pub fn service_account_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccountRoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Addon> for Addon<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Addon<S0, S1> {
    const TYPE: &'static str = "AWS::EKS::Addon";
    type Handle = AddonRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Addon`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AddonRef(Id_);
impl From<Id_> for AddonRef { #[inline] fn from(id: Id_) -> Self { AddonRef(id) } }
impl AsRef<Id_> for AddonRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AddonRef {
    /// `Ref`: `ClusterName|AddonName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::EKS::Addon.NamespaceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
#[must_use]
pub struct NamespaceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NamespaceConfig<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NamespaceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> NamespaceConfig<S0> {
    /// Sets `Namespace`. Required. 1 to 63 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> NamespaceConfig<Set_> { self.0.put("Namespace", value.into_node()); NamespaceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NamespaceConfig> for NamespaceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Addon.PodIdentityAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-addon-podidentityassociation.html)
#[must_use]
pub struct PodIdentityAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PodIdentityAssociation<Missing_<super::required::role_arn>, Missing_<super::required::service_account>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PodIdentityAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PodIdentityAssociation<S0, S1> {
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<Set_, S1> { self.0.put("RoleArn", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
    /// Sets `ServiceAccount`. Required.
    #[inline] pub fn service_account(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<S0, Set_> { self.0.put("ServiceAccount", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PodIdentityAssociation> for PodIdentityAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::Addon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
#[derive(Debug)]
pub enum ResolveConflicts {}
impl ResolveConflicts {
    /// `NONE`
    pub const NONE: Value_<ResolveConflicts> = Value_::constant("NONE");
    /// `OVERWRITE`
    pub const OVERWRITE: Value_<ResolveConflicts> = Value_::constant("OVERWRITE");
    /// `PRESERVE`
    pub const PRESERVE: Value_<ResolveConflicts> = Value_::constant("PRESERVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResolveConflicts> { Value_::from_node(value.into_node()) }
}
