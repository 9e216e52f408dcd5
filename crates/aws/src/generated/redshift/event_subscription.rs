// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::EventSubscription`

use stanchion_template::generated::*;

/// `AWS::Redshift::EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
#[must_use]
pub struct EventSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventSubscription<Missing_<super::required::subscription_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> EventSubscription<S0> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EventCategories`. The values are constants of [`EventCategorie`].
    #[inline] pub fn event_categories(mut self, value: impl IntoValue_<Vec<EventCategorie>>) -> Self { self.0.put("EventCategories", value.into_node()); self }
    /// Sets `Severity`. 0 to 2147483647 characters. The values are constants of [`Severity`].
    #[inline] pub fn severity(mut self, value: impl IntoValue_<Severity>) -> Self { self.0.put("Severity", value.into_node()); self }
    /// Sets `SnsTopicArn`. 0 to 2147483647 characters.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicArn", value.into_node()); self }
    /// Sets `SourceIds`.
    #[inline] pub fn source_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourceIds", value.into_node()); self }
    /// Sets `SourceType`. 0 to 2147483647 characters. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `SubscriptionName`. Required. An update replaces the resource.
    #[inline] pub fn subscription_name(mut self, value: impl IntoValue_<String>) -> EventSubscription<Set_> { self.0.put("SubscriptionName", value.into_node()); EventSubscription(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventSubscription> for EventSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventSubscription<S0> {
    const TYPE: &'static str = "AWS::Redshift::EventSubscription";
    type Handle = EventSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventSubscriptionRef(Id_);
impl From<Id_> for EventSubscriptionRef { #[inline] fn from(id: Id_) -> Self { EventSubscriptionRef(id) } }
impl AsRef<Id_> for EventSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventSubscriptionRef {
    /// `Ref`: `SubscriptionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CustSubscriptionId`
    #[inline] pub fn cust_subscription_id(&self) -> Value_<String> { self.0.attribute("CustSubscriptionId") }
    /// `Fn::GetAtt` `CustomerAwsId`
    #[inline] pub fn customer_aws_id(&self) -> Value_<String> { self.0.attribute("CustomerAwsId") }
    /// `Fn::GetAtt` `EventCategoriesList`
    #[inline] pub fn event_categories_list(&self) -> Value_<Vec<String>> { self.0.list_attribute("EventCategoriesList") }
    /// `Fn::GetAtt` `SourceIdsList`
    #[inline] pub fn source_ids_list(&self) -> Value_<Vec<String>> { self.0.list_attribute("SourceIdsList") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `SubscriptionCreationTime`
    #[inline] pub fn subscription_creation_time(&self) -> Value_<String> { self.0.attribute("SubscriptionCreationTime") }
}
/// Values of `AWS::Redshift::EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
#[derive(Debug)]
pub enum EventCategorie {}
impl EventCategorie {
    /// `configuration`
    pub const CONFIGURATION: Value_<EventCategorie> = Value_::constant("configuration");
    /// `management`
    pub const MANAGEMENT: Value_<EventCategorie> = Value_::constant("management");
    /// `monitoring`
    pub const MONITORING: Value_<EventCategorie> = Value_::constant("monitoring");
    /// `security`
    pub const SECURITY: Value_<EventCategorie> = Value_::constant("security");
    /// `pending`
    pub const PENDING: Value_<EventCategorie> = Value_::constant("pending");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventCategorie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
#[derive(Debug)]
pub enum Severity {}
impl Severity {
    /// `ERROR`
    pub const ERROR: Value_<Severity> = Value_::constant("ERROR");
    /// `INFO`
    pub const INFO: Value_<Severity> = Value_::constant("INFO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Severity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `cluster`
    pub const CLUSTER: Value_<SourceType> = Value_::constant("cluster");
    /// `cluster-parameter-group`
    pub const CLUSTER_PARAMETER_GROUP: Value_<SourceType> = Value_::constant("cluster-parameter-group");
    /// `cluster-security-group`
    pub const CLUSTER_SECURITY_GROUP: Value_<SourceType> = Value_::constant("cluster-security-group");
    /// `cluster-snapshot`
    pub const CLUSTER_SNAPSHOT: Value_<SourceType> = Value_::constant("cluster-snapshot");
    /// `scheduled-action`
    pub const SCHEDULED_ACTION: Value_<SourceType> = Value_::constant("scheduled-action");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
