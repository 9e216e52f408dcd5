// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::AccessEntry`

use stanchion_template::generated::*;

/// `AWS::EKS::AccessEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html)
#[must_use]
pub struct AccessEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessEntry<Missing_<super::required::cluster_name>, Missing_<super::required::principal_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessEntry<S0, S1> {
    /// Sets `AccessPolicies`. At most 20 items.
    #[inline] pub fn access_policies(mut self, value: impl IntoValue_<Vec<AccessPolicy>>) -> Self { self.0.put("AccessPolicies", value.into_node()); self }
    /// Sets `ClusterName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> AccessEntry<Set_, S1> { self.0.put("ClusterName", value.into_node()); AccessEntry(self.0, PhantomData_) }
    /// Sets `KubernetesGroups`.
    #[inline] pub fn kubernetes_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("KubernetesGroups", value.into_node()); self }
    /// Sets `PrincipalArn`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn principal_arn(mut self, value: impl IntoValue_<String>) -> AccessEntry<S0, Set_> { self.0.put("PrincipalArn", value.into_node()); AccessEntry(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessEntry> for AccessEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AccessEntry<S0, S1> {
    const TYPE: &'static str = "AWS::EKS::AccessEntry";
    type Handle = AccessEntryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessEntry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessEntryRef(Id_);
impl From<Id_> for AccessEntryRef { #[inline] fn from(id: Id_) -> Self { AccessEntryRef(id) } }
impl AsRef<Id_> for AccessEntryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessEntryRef {
    /// `Ref`: `PrincipalArn|ClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessEntryArn`
    #[inline] pub fn access_entry_arn(&self) -> Value_<String> { self.0.attribute("AccessEntryArn") }
}
/// `AWS::EKS::AccessEntry.AccessScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-accessentry-accessscope.html)
#[must_use]
pub struct AccessScope<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessScope<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessScope(Properties_::new(), PhantomData_) }
}
impl<S0> AccessScope<S0> {
    /// Sets `Namespaces`.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AccessScope<Set_> { self.0.put("Type", value.into_node()); AccessScope(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessScope> for AccessScope<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::AccessEntry.AccessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-accessentry-accesspolicy.html)
#[must_use]
pub struct AccessPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessPolicy<Missing_<super::required::access_scope>, Missing_<super::required::policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessPolicy<S0, S1> {
    /// Sets `AccessScope`. Required.
    #[inline] pub fn access_scope(mut self, value: impl IntoValue_<AccessScope>) -> AccessPolicy<Set_, S1> { self.0.put("AccessScope", value.into_node()); AccessPolicy(self.0, PhantomData_) }
    /// Sets `PolicyArn`. Required.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> AccessPolicy<S0, Set_> { self.0.put("PolicyArn", value.into_node()); AccessPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessPolicy> for AccessPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::AccessEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `namespace`
    pub const NAMESPACE: Value_<Type> = Value_::constant("namespace");
    /// `cluster`
    pub const CLUSTER: Value_<Type> = Value_::constant("cluster");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
