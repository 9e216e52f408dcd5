// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataExchange::EventAction`

use stanchion_template::generated::*;

/// `AWS::DataExchange::EventAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html)
#[must_use]
pub struct EventAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventAction<Missing_<super::required::action>, Missing_<super::required::event>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventAction<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> EventAction<Set_, S1> { self.0.put("Action", value.into_node()); EventAction(self.0, PhantomData_) }
    /// Sets `Event`. Required. An update replaces the resource.
    #[inline] pub fn event(mut self, value: impl IntoValue_<Event>) -> EventAction<S0, Set_> { self.0.put("Event", value.into_node()); EventAction(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventAction> for EventAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EventAction<S0, S1> {
    const TYPE: &'static str = "AWS::DataExchange::EventAction";
    type Handle = EventActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventActionRef(Id_);
impl From<Id_> for EventActionRef { #[inline] fn from(id: Id_) -> Self { EventActionRef(id) } }
impl AsRef<Id_> for EventActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventActionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EventActionId`
    #[inline] pub fn event_action_id(&self) -> Value_<String> { self.0.attribute("EventActionId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DataExchange::EventAction.ExportServerSideEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-exportserversideencryption.html)
#[must_use]
pub struct ExportServerSideEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExportServerSideEncryption<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExportServerSideEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> ExportServerSideEncryption<S0> {
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ExportServerSideEncryption<Set_> { self.0.put("Type", value.into_node()); ExportServerSideEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExportServerSideEncryption> for ExportServerSideEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataExchange::EventAction.AutoExportRevisionDestinationEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-autoexportrevisiondestinationentry.html)
#[must_use]
pub struct AutoExportRevisionDestinationEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoExportRevisionDestinationEntry<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoExportRevisionDestinationEntry(Properties_::new(), PhantomData_) }
}
impl<S0> AutoExportRevisionDestinationEntry<S0> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> AutoExportRevisionDestinationEntry<Set_> { self.0.put("Bucket", value.into_node()); AutoExportRevisionDestinationEntry(self.0, PhantomData_) }
    /// Sets `KeyPattern`.
    #[inline] pub fn key_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPattern", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoExportRevisionDestinationEntry> for AutoExportRevisionDestinationEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataExchange::EventAction.AutoExportRevisionToS3RequestDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-autoexportrevisiontos3requestdetails.html)
#[must_use]
pub struct AutoExportRevisionToS3RequestDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoExportRevisionToS3RequestDetails<Missing_<super::required::revision_destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoExportRevisionToS3RequestDetails(Properties_::new(), PhantomData_) }
}
impl<S0> AutoExportRevisionToS3RequestDetails<S0> {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<ExportServerSideEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `RevisionDestination`. Required.
    #[inline] pub fn revision_destination(mut self, value: impl IntoValue_<AutoExportRevisionDestinationEntry>) -> AutoExportRevisionToS3RequestDetails<Set_> { self.0.put("RevisionDestination", value.into_node()); AutoExportRevisionToS3RequestDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoExportRevisionToS3RequestDetails> for AutoExportRevisionToS3RequestDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataExchange::EventAction.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `ExportRevisionToS3`.
    #[inline] pub fn export_revision_to_s3(mut self, value: impl IntoValue_<AutoExportRevisionToS3RequestDetails>) -> Self { self.0.put("ExportRevisionToS3", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataExchange::EventAction.RevisionPublished`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-revisionpublished.html)
#[must_use]
pub struct RevisionPublished<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RevisionPublished<Missing_<super::required::data_set_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RevisionPublished(Properties_::new(), PhantomData_) }
}
impl<S0> RevisionPublished<S0> {
    /// Sets `DataSetId`. Required.
    #[inline] pub fn data_set_id(mut self, value: impl IntoValue_<String>) -> RevisionPublished<Set_> { self.0.put("DataSetId", value.into_node()); RevisionPublished(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RevisionPublished> for RevisionPublished<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataExchange::EventAction.Event`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-event.html)
#[must_use]
pub struct Event(Properties_);
impl Event {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Event(Properties_::new()) }
}
impl Event {
    /// Sets `RevisionPublished`.
    #[inline] pub fn revision_published(mut self, value: impl IntoValue_<RevisionPublished>) -> Self { self.0.put("RevisionPublished", value.into_node()); self }
}
impl IntoValue_<Event> for Event { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataExchange::EventAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `aws:kms`
    pub const AWS_KMS: Value_<Type> = Value_::constant("aws:kms");
    /// `AES256`
    pub const AES256: Value_<Type> = Value_::constant("AES256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
