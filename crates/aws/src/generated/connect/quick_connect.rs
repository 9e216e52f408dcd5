// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::QuickConnect`

use stanchion_template::generated::*;

/// `AWS::Connect::QuickConnect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html)
#[must_use]
pub struct QuickConnect<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QuickConnect<Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::quick_connect_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuickConnect(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QuickConnect<S0, S1, S2> {
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> QuickConnect<Set_, S1, S2> { self.0.put("InstanceArn", value.into_node()); QuickConnect(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QuickConnect<S0, Set_, S2> { self.0.put("Name", value.into_node()); QuickConnect(self.0, PhantomData_) }
    /// Sets `QuickConnectConfig`. Required.
    #[inline] pub fn quick_connect_config(mut self, value: impl IntoValue_<QuickConnectConfig>) -> QuickConnect<S0, S1, Set_> { self.0.put("QuickConnectConfig", value.into_node()); QuickConnect(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QuickConnect> for QuickConnect<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for QuickConnect<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::QuickConnect";
    type Handle = QuickConnectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QuickConnect`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QuickConnectRef(Id_);
impl From<Id_> for QuickConnectRef { #[inline] fn from(id: Id_) -> Self { QuickConnectRef(id) } }
impl AsRef<Id_> for QuickConnectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QuickConnectRef {
    /// `Ref`: `QuickConnectArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `QuickConnectArn`
    #[inline] pub fn quick_connect_arn(&self) -> Value_<String> { self.0.attribute("QuickConnectArn") }
    /// `Fn::GetAtt` `QuickConnectType`
    #[inline] pub fn quick_connect_type(&self) -> Value_<String> { self.0.attribute("QuickConnectType") }
}
/// `AWS::Connect::QuickConnect.FlowQuickConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-flowquickconnectconfig.html)
#[must_use]
pub struct FlowQuickConnectConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowQuickConnectConfig<Missing_<super::required::contact_flow_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowQuickConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FlowQuickConnectConfig<S0> {
    /// Sets `ContactFlowArn`. Required.
    #[inline] pub fn contact_flow_arn(mut self, value: impl IntoValue_<String>) -> FlowQuickConnectConfig<Set_> { self.0.put("ContactFlowArn", value.into_node()); FlowQuickConnectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowQuickConnectConfig> for FlowQuickConnectConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::QuickConnect.PhoneNumberQuickConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-phonenumberquickconnectconfig.html)
#[must_use]
pub struct PhoneNumberQuickConnectConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PhoneNumberQuickConnectConfig<Missing_<super::required::phone_number>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PhoneNumberQuickConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PhoneNumberQuickConnectConfig<S0> {
    /// Sets `PhoneNumber`. Required.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<String>) -> PhoneNumberQuickConnectConfig<Set_> { self.0.put("PhoneNumber", value.into_node()); PhoneNumberQuickConnectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PhoneNumberQuickConnectConfig> for PhoneNumberQuickConnectConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::QuickConnect.QueueQuickConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-queuequickconnectconfig.html)
#[must_use]
pub struct QueueQuickConnectConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueueQuickConnectConfig<Missing_<super::required::contact_flow_arn>, Missing_<super::required::queue_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueQuickConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueueQuickConnectConfig<S0, S1> {
    /// Sets `ContactFlowArn`. Required.
    #[inline] pub fn contact_flow_arn(mut self, value: impl IntoValue_<String>) -> QueueQuickConnectConfig<Set_, S1> { self.0.put("ContactFlowArn", value.into_node()); QueueQuickConnectConfig(self.0, PhantomData_) }
    /// Sets `QueueArn`. Required.
    #[inline] pub fn queue_arn(mut self, value: impl IntoValue_<String>) -> QueueQuickConnectConfig<S0, Set_> { self.0.put("QueueArn", value.into_node()); QueueQuickConnectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueueQuickConnectConfig> for QueueQuickConnectConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::QuickConnect.UserQuickConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-userquickconnectconfig.html)
#[must_use]
pub struct UserQuickConnectConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserQuickConnectConfig<Missing_<super::required::contact_flow_arn>, Missing_<super::required::user_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserQuickConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserQuickConnectConfig<S0, S1> {
    /// Sets `ContactFlowArn`. Required.
    #[inline] pub fn contact_flow_arn(mut self, value: impl IntoValue_<String>) -> UserQuickConnectConfig<Set_, S1> { self.0.put("ContactFlowArn", value.into_node()); UserQuickConnectConfig(self.0, PhantomData_) }
    /// Sets `UserArn`. Required.
    #[inline] pub fn user_arn(mut self, value: impl IntoValue_<String>) -> UserQuickConnectConfig<S0, Set_> { self.0.put("UserArn", value.into_node()); UserQuickConnectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserQuickConnectConfig> for UserQuickConnectConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::QuickConnect.QuickConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-quickconnectconfig.html)
#[must_use]
pub struct QuickConnectConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QuickConnectConfig<Missing_<super::required::quick_connect_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuickConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0> QuickConnectConfig<S0> {
    /// Sets `FlowConfig`.
    #[inline] pub fn flow_config(mut self, value: impl IntoValue_<FlowQuickConnectConfig>) -> Self { self.0.put("FlowConfig", value.into_node()); self }
    /// Sets `PhoneConfig`.
    #[inline] pub fn phone_config(mut self, value: impl IntoValue_<PhoneNumberQuickConnectConfig>) -> Self { self.0.put("PhoneConfig", value.into_node()); self }
    /// Sets `QueueConfig`.
    #[inline] pub fn queue_config(mut self, value: impl IntoValue_<QueueQuickConnectConfig>) -> Self { self.0.put("QueueConfig", value.into_node()); self }
    /// Sets `QuickConnectType`. Required. The values are constants of [`QuickConnectType`].
    #[inline] pub fn quick_connect_type(mut self, value: impl IntoValue_<QuickConnectType>) -> QuickConnectConfig<Set_> { self.0.put("QuickConnectType", value.into_node()); QuickConnectConfig(self.0, PhantomData_) }
    /// Sets `UserConfig`.
    #[inline] pub fn user_config(mut self, value: impl IntoValue_<UserQuickConnectConfig>) -> Self { self.0.put("UserConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<QuickConnectConfig> for QuickConnectConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::QuickConnect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html)
#[derive(Debug)]
pub enum QuickConnectType {}
impl QuickConnectType {
    /// `PHONE_NUMBER`
    pub const PHONE_NUMBER: Value_<QuickConnectType> = Value_::constant("PHONE_NUMBER");
    /// `QUEUE`
    pub const QUEUE: Value_<QuickConnectType> = Value_::constant("QUEUE");
    /// `USER`
    pub const USER: Value_<QuickConnectType> = Value_::constant("USER");
    /// `FLOW`
    pub const FLOW: Value_<QuickConnectType> = Value_::constant("FLOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QuickConnectType> { Value_::from_node(value.into_node()) }
}
