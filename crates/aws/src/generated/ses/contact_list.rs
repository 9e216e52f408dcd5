// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ContactList`

use stanchion_template::generated::*;

/// `AWS::SES::ContactList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html)
#[must_use]
pub struct ContactList(Properties_);
impl ContactList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContactList(Properties_::new()) }
}
impl ContactList {
    /// Sets `ContactListName`. An update replaces the resource.
    #[inline] pub fn contact_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactListName", value.into_node()); self }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Topics`. 0 to 20 items.
    #[inline] pub fn topics(mut self, value: impl IntoValue_<Vec<Topic>>) -> Self { self.0.put("Topics", value.into_node()); self }
}
impl IntoValue_<ContactList> for ContactList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ContactList {
    const TYPE: &'static str = "AWS::SES::ContactList";
    type Handle = ContactListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactListRef(Id_);
impl From<Id_> for ContactListRef { #[inline] fn from(id: Id_) -> Self { ContactListRef(id) } }
impl AsRef<Id_> for ContactListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactListRef {
    /// `Ref`: `ContactListName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SES::ContactList.Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-contactlist-topic.html)
#[must_use]
pub struct Topic<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Topic<Missing_<super::required::default_subscription_status>, Missing_<super::required::display_name>, Missing_<super::required::topic_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Topic(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Topic<S0, S1, S2> {
    /// Sets `DefaultSubscriptionStatus`. Required.
    #[inline] pub fn default_subscription_status(mut self, value: impl IntoValue_<String>) -> Topic<Set_, S1, S2> { self.0.put("DefaultSubscriptionStatus", value.into_node()); Topic(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 0 to 128 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Topic<S0, Set_, S2> { self.0.put("DisplayName", value.into_node()); Topic(self.0, PhantomData_) }
    /// Sets `TopicName`. Required.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> Topic<S0, S1, Set_> { self.0.put("TopicName", value.into_node()); Topic(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Topic> for Topic<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
