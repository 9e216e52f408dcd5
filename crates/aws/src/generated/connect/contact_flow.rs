// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ContactFlow`

use stanchion_template::generated::*;

/// `AWS::Connect::ContactFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html)
#[must_use]
pub struct ContactFlow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ContactFlow<Missing_<super::required::content>, Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactFlow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ContactFlow<S0, S1, S2, S3> {
    /// Sets `Content`. Required. 1 to 256000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> ContactFlow<Set_, S1, S2, S3> { self.0.put("Content", value.into_node()); ContactFlow(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 256 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> ContactFlow<S0, Set_, S2, S3> { self.0.put("InstanceArn", value.into_node()); ContactFlow(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContactFlow<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); ContactFlow(self.0, PhantomData_) }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ContactFlow<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); ContactFlow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ContactFlow> for ContactFlow<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ContactFlow<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::ContactFlow";
    type Handle = ContactFlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactFlow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactFlowRef(Id_);
impl From<Id_> for ContactFlowRef { #[inline] fn from(id: Id_) -> Self { ContactFlowRef(id) } }
impl AsRef<Id_> for ContactFlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactFlowRef {
    /// `Ref`: `ContactFlowArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContactFlowArn`
    #[inline] pub fn contact_flow_arn(&self) -> Value_<String> { self.0.attribute("ContactFlowArn") }
}
/// Values of `AWS::Connect::ContactFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ACTIVE`
    pub const ACTIVE: Value_<State> = Value_::constant("ACTIVE");
    /// `ARCHIVED`
    pub const ARCHIVED: Value_<State> = Value_::constant("ARCHIVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::ContactFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CONTACT_FLOW`
    pub const CONTACT_FLOW: Value_<Type> = Value_::constant("CONTACT_FLOW");
    /// `CUSTOMER_QUEUE`
    pub const CUSTOMER_QUEUE: Value_<Type> = Value_::constant("CUSTOMER_QUEUE");
    /// `CUSTOMER_HOLD`
    pub const CUSTOMER_HOLD: Value_<Type> = Value_::constant("CUSTOMER_HOLD");
    /// `CUSTOMER_WHISPER`
    pub const CUSTOMER_WHISPER: Value_<Type> = Value_::constant("CUSTOMER_WHISPER");
    /// `AGENT_HOLD`
    pub const AGENT_HOLD: Value_<Type> = Value_::constant("AGENT_HOLD");
    /// `AGENT_WHISPER`
    pub const AGENT_WHISPER: Value_<Type> = Value_::constant("AGENT_WHISPER");
    /// `OUTBOUND_WHISPER`
    pub const OUTBOUND_WHISPER: Value_<Type> = Value_::constant("OUTBOUND_WHISPER");
    /// `AGENT_TRANSFER`
    pub const AGENT_TRANSFER: Value_<Type> = Value_::constant("AGENT_TRANSFER");
    /// `QUEUE_TRANSFER`
    pub const QUEUE_TRANSFER: Value_<Type> = Value_::constant("QUEUE_TRANSFER");
    /// `CAMPAIGN`
    pub const CAMPAIGN: Value_<Type> = Value_::constant("CAMPAIGN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
