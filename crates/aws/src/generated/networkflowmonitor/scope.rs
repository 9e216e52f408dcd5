// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFlowMonitor::Scope`

use stanchion_template::generated::*;

/// `AWS::NetworkFlowMonitor::Scope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html)
#[must_use]
pub struct Scope<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Scope<Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scope(Properties_::new(), PhantomData_) }
}
impl<S0> Scope<S0> {
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. Required. 1 to 100 items. An update replaces the resource.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<TargetResource>>) -> Scope<Set_> { self.0.put("Targets", value.into_node()); Scope(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Scope> for Scope<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Scope<S0> {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Scope";
    type Handle = ScopeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Scope`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScopeRef(Id_);
impl From<Id_> for ScopeRef { #[inline] fn from(id: Id_) -> Self { ScopeRef(id) } }
impl AsRef<Id_> for ScopeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScopeRef {
    /// `Ref`: `ScopeArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ScopeArn`
    #[inline] pub fn scope_arn(&self) -> Value_<String> { self.0.attribute("ScopeArn") }
    /// `Fn::GetAtt` `ScopeId`
    #[inline] pub fn scope_id(&self) -> Value_<String> { self.0.attribute("ScopeId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::NetworkFlowMonitor::Scope.TargetId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetid.html)
#[must_use]
pub struct TargetId<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetId<Missing_<super::required::account_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetId(Properties_::new(), PhantomData_) }
}
impl<S0> TargetId<S0> {
    /// Sets `AccountId`. Required. 1 to 12 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> TargetId<Set_> { self.0.put("AccountId", value.into_node()); TargetId(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetId> for TargetId<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFlowMonitor::Scope.TargetIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetidentifier.html)
#[must_use]
pub struct TargetIdentifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetIdentifier<Missing_<super::required::target_id>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetIdentifier<S0, S1> {
    /// Sets `TargetId`. Required.
    #[inline] pub fn target_id(mut self, value: impl IntoValue_<TargetId>) -> TargetIdentifier<Set_, S1> { self.0.put("TargetId", value.into_node()); TargetIdentifier(self.0, PhantomData_) }
    /// Sets `TargetType`. Required. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> TargetIdentifier<S0, Set_> { self.0.put("TargetType", value.into_node()); TargetIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetIdentifier> for TargetIdentifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFlowMonitor::Scope.TargetResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetresource.html)
#[must_use]
pub struct TargetResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetResource<Missing_<super::required::region>, Missing_<super::required::target_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetResource<S0, S1> {
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> TargetResource<Set_, S1> { self.0.put("Region", value.into_node()); TargetResource(self.0, PhantomData_) }
    /// Sets `TargetIdentifier`. Required.
    #[inline] pub fn target_identifier(mut self, value: impl IntoValue_<TargetIdentifier>) -> TargetResource<S0, Set_> { self.0.put("TargetIdentifier", value.into_node()); TargetResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetResource> for TargetResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFlowMonitor::Scope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<TargetType> = Value_::constant("ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
