// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::Listener`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html)
#[must_use]
pub struct Listener<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Listener<Missing_<super::required::default_action>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Listener(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Listener<S0, S1> {
    /// Sets `DefaultAction`. Required.
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<DefaultAction>) -> Listener<Set_, S1> { self.0.put("DefaultAction", value.into_node()); Listener(self.0, PhantomData_) }
    /// Sets `Name`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Port`. 1 to 65535. An update replaces the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. Required. An update replaces the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Listener<S0, Set_> { self.0.put("Protocol", value.into_node()); Listener(self.0, PhantomData_) }
    /// Sets `ServiceIdentifier`. 21 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceIdentifier", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Listener> for Listener<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Listener<S0, S1> {
    const TYPE: &'static str = "AWS::VpcLattice::Listener";
    type Handle = ListenerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Listener`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ListenerRef(Id_);
impl From<Id_> for ListenerRef { #[inline] fn from(id: Id_) -> Self { ListenerRef(id) } }
impl AsRef<Id_> for ListenerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ListenerRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
    /// `Fn::GetAtt` `ServiceId`
    #[inline] pub fn service_id(&self) -> Value_<String> { self.0.attribute("ServiceId") }
}
/// `AWS::VpcLattice::Listener.FixedResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-fixedresponse.html)
#[must_use]
pub struct FixedResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FixedResponse<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedResponse(Properties_::new(), PhantomData_) }
}
impl<S0> FixedResponse<S0> {
    /// Sets `StatusCode`. Required. 100 to 599.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<i64>) -> FixedResponse<Set_> { self.0.put("StatusCode", value.into_node()); FixedResponse(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FixedResponse> for FixedResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Listener.WeightedTargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-weightedtargetgroup.html)
#[must_use]
pub struct WeightedTargetGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WeightedTargetGroup<Missing_<super::required::target_group_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeightedTargetGroup(Properties_::new(), PhantomData_) }
}
impl<S0> WeightedTargetGroup<S0> {
    /// Sets `TargetGroupIdentifier`. Required. 20 to 2048 characters.
    #[inline] pub fn target_group_identifier(mut self, value: impl IntoValue_<String>) -> WeightedTargetGroup<Set_> { self.0.put("TargetGroupIdentifier", value.into_node()); WeightedTargetGroup(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 999.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WeightedTargetGroup> for WeightedTargetGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Listener.Forward`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-forward.html)
#[must_use]
pub struct Forward<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Forward<Missing_<super::required::target_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Forward(Properties_::new(), PhantomData_) }
}
impl<S0> Forward<S0> {
    /// Sets `TargetGroups`. Required. 1 to 10 items.
    #[inline] pub fn target_groups(mut self, value: impl IntoValue_<Vec<WeightedTargetGroup>>) -> Forward<Set_> { self.0.put("TargetGroups", value.into_node()); Forward(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Forward> for Forward<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Listener.DefaultAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-defaultaction.html)
#[must_use]
pub struct DefaultAction(Properties_);
impl DefaultAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultAction(Properties_::new()) }
}
impl DefaultAction {
    /// Sets `FixedResponse`.
    #[inline] pub fn fixed_response(mut self, value: impl IntoValue_<FixedResponse>) -> Self { self.0.put("FixedResponse", value.into_node()); self }
    /// Sets `Forward`.
    #[inline] pub fn forward(mut self, value: impl IntoValue_<Forward>) -> Self { self.0.put("Forward", value.into_node()); self }
}
impl IntoValue_<DefaultAction> for DefaultAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<Protocol> = Value_::constant("HTTPS");
    /// `TLS_PASSTHROUGH`
    pub const TLS_PASSTHROUGH: Value_<Protocol> = Value_::constant("TLS_PASSTHROUGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
