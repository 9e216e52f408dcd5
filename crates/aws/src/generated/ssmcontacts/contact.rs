// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMContacts::Contact`

use stanchion_template::generated::*;

/// `AWS::SSMContacts::Contact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html)
#[must_use]
pub struct Contact<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Contact<Missing_<super::required::alias>, Missing_<super::required::display_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Contact(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Contact<S0, S1, S2> {
    /// Sets `Alias`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Contact<Set_, S1, S2> { self.0.put("Alias", value.into_node()); Contact(self.0, PhantomData_) }
    /// Sets `DisplayName`. Required. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Contact<S0, Set_, S2> { self.0.put("DisplayName", value.into_node()); Contact(self.0, PhantomData_) }
    /// Sets `Plan`.
    #[inline] pub fn plan(mut self, value: impl IntoValue_<Vec<Stage>>) -> Self { self.0.put("Plan", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Contact<S0, S1, Set_> { self.0.put("Type", value.into_node()); Contact(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Contact> for Contact<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Contact<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSMContacts::Contact";
    type Handle = ContactRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Contact`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactRef(Id_);
impl From<Id_> for ContactRef { #[inline] fn from(id: Id_) -> Self { ContactRef(id) } }
impl AsRef<Id_> for ContactRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SSMContacts::Contact.ChannelTargetInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-channeltargetinfo.html)
#[must_use]
pub struct ChannelTargetInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChannelTargetInfo<Missing_<super::required::channel_id>, Missing_<super::required::retry_interval_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelTargetInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChannelTargetInfo<S0, S1> {
    /// Sets `ChannelId`. Required.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> ChannelTargetInfo<Set_, S1> { self.0.put("ChannelId", value.into_node()); ChannelTargetInfo(self.0, PhantomData_) }
    /// Sets `RetryIntervalInMinutes`. Required.
    #[inline] pub fn retry_interval_in_minutes(mut self, value: impl IntoValue_<i64>) -> ChannelTargetInfo<S0, Set_> { self.0.put("RetryIntervalInMinutes", value.into_node()); ChannelTargetInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChannelTargetInfo> for ChannelTargetInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Contact.ContactTargetInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-contacttargetinfo.html)
#[must_use]
pub struct ContactTargetInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContactTargetInfo<Missing_<super::required::contact_id>, Missing_<super::required::is_essential>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactTargetInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContactTargetInfo<S0, S1> {
    /// Sets `ContactId`. Required.
    #[inline] pub fn contact_id(mut self, value: impl IntoValue_<String>) -> ContactTargetInfo<Set_, S1> { self.0.put("ContactId", value.into_node()); ContactTargetInfo(self.0, PhantomData_) }
    /// Sets `IsEssential`. Required.
    #[inline] pub fn is_essential(mut self, value: impl IntoValue_<bool>) -> ContactTargetInfo<S0, Set_> { self.0.put("IsEssential", value.into_node()); ContactTargetInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContactTargetInfo> for ContactTargetInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Contact.Targets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-targets.html)
#[must_use]
pub struct Targets(Properties_);
impl Targets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Targets(Properties_::new()) }
}
impl Targets {
    /// Sets `ChannelTargetInfo`.
    #[inline] pub fn channel_target_info(mut self, value: impl IntoValue_<ChannelTargetInfo>) -> Self { self.0.put("ChannelTargetInfo", value.into_node()); self }
    /// Sets `ContactTargetInfo`.
    #[inline] pub fn contact_target_info(mut self, value: impl IntoValue_<ContactTargetInfo>) -> Self { self.0.put("ContactTargetInfo", value.into_node()); self }
}
impl IntoValue_<Targets> for Targets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Contact.Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-stage.html)
#[must_use]
pub struct Stage(Properties_);
impl Stage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Stage(Properties_::new()) }
}
impl Stage {
    /// Sets `DurationInMinutes`.
    #[inline] pub fn duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInMinutes", value.into_node()); self }
    /// Sets `RotationIds`.
    #[inline] pub fn rotation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RotationIds", value.into_node()); self }
    /// Sets `Targets`.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Targets>>) -> Self { self.0.put("Targets", value.into_node()); self }
}
impl IntoValue_<Stage> for Stage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSMContacts::Contact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PERSONAL`
    pub const PERSONAL: Value_<Type> = Value_::constant("PERSONAL");
    /// `ESCALATION`
    pub const ESCALATION: Value_<Type> = Value_::constant("ESCALATION");
    /// `ONCALL_SCHEDULE`
    pub const ONCALL_SCHEDULE: Value_<Type> = Value_::constant("ONCALL_SCHEDULE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
