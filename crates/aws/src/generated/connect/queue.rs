// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Queue`

use stanchion_template::generated::*;

/// `AWS::Connect::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html)
#[must_use]
pub struct Queue<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Queue<Missing_<super::required::hours_of_operation_arn>, Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Queue(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Queue<S0, S1, S2> {
    /// Sets `AdditionalEmailAddresses`. 0 to 50 items.
    #[inline] pub fn additional_email_addresses(mut self, value: impl IntoValue_<Vec<EmailAddress>>) -> Self { self.0.put("AdditionalEmailAddresses", value.into_node()); self }
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HoursOfOperationArn`. Required.
    #[inline] pub fn hours_of_operation_arn(mut self, value: impl IntoValue_<String>) -> Queue<Set_, S1, S2> { self.0.put("HoursOfOperationArn", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Queue<S0, Set_, S2> { self.0.put("InstanceArn", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `MaxContacts`. At least 0.
    #[inline] pub fn max_contacts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxContacts", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Queue<S0, S1, Set_> { self.0.put("Name", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `OutboundCallerConfig`.
    #[inline] pub fn outbound_caller_config(mut self, value: impl IntoValue_<OutboundCallerConfig>) -> Self { self.0.put("OutboundCallerConfig", value.into_node()); self }
    /// Sets `OutboundEmailConfig`.
    #[inline] pub fn outbound_email_config(mut self, value: impl IntoValue_<OutboundEmailConfig>) -> Self { self.0.put("OutboundEmailConfig", value.into_node()); self }
    /// Sets `QuickConnectArns`. At least 1 item.
    #[inline] pub fn quick_connect_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QuickConnectArns", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Queue> for Queue<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Queue<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::Queue";
    type Handle = QueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Queue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueRef(Id_);
impl From<Id_> for QueueRef { #[inline] fn from(id: Id_) -> Self { QueueRef(id) } }
impl AsRef<Id_> for QueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueRef {
    /// `Ref`: `QueueArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `QueueArn`
    #[inline] pub fn queue_arn(&self) -> Value_<String> { self.0.attribute("QueueArn") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::Connect::Queue.EmailAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-emailaddress.html)
#[must_use]
pub struct EmailAddress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EmailAddress<Missing_<super::required::email_address_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailAddress(Properties_::new(), PhantomData_) }
}
impl<S0> EmailAddress<S0> {
    /// Sets `EmailAddressArn`. Required.
    #[inline] pub fn email_address_arn(mut self, value: impl IntoValue_<String>) -> EmailAddress<Set_> { self.0.put("EmailAddressArn", value.into_node()); EmailAddress(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EmailAddress> for EmailAddress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Queue.OutboundCallerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-outboundcallerconfig.html)
#[must_use]
pub struct OutboundCallerConfig(Properties_);
impl OutboundCallerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutboundCallerConfig(Properties_::new()) }
}
impl OutboundCallerConfig {
    /// Sets `OutboundCallerIdName`. 1 to 255 characters.
    #[inline] pub fn outbound_caller_id_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutboundCallerIdName", value.into_node()); self }
    /// Sets `OutboundCallerIdNumberArn`.
    #[inline] pub fn outbound_caller_id_number_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutboundCallerIdNumberArn", value.into_node()); self }
    /// Sets `OutboundFlowArn`. 1 to 500 characters.
    #[inline] pub fn outbound_flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutboundFlowArn", value.into_node()); self }
}
impl IntoValue_<OutboundCallerConfig> for OutboundCallerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Queue.OutboundEmailConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-outboundemailconfig.html)
#[must_use]
pub struct OutboundEmailConfig(Properties_);
impl OutboundEmailConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutboundEmailConfig(Properties_::new()) }
}
impl OutboundEmailConfig {
    /// Sets `OutboundEmailAddressId`. 1 to 500 characters.
    #[inline] pub fn outbound_email_address_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutboundEmailAddressId", value.into_node()); self }
}
impl IntoValue_<OutboundEmailConfig> for OutboundEmailConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Queue.Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-tag.html)
#[must_use]
pub struct Tag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tag<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tag<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Tag<Set_, S1> { self.0.put("Key", value.into_node()); Tag(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Tag<S0, Set_> { self.0.put("Value", value.into_node()); Tag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tag> for Tag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
