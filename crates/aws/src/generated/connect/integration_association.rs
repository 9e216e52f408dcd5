// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::IntegrationAssociation`

use stanchion_template::generated::*;

/// `AWS::Connect::IntegrationAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html)
#[must_use]
pub struct IntegrationAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IntegrationAssociation<Missing_<super::required::instance_id>, Missing_<super::required::integration_arn>, Missing_<super::required::integration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegrationAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IntegrationAssociation<S0, S1, S2> {
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> IntegrationAssociation<Set_, S1, S2> { self.0.put("InstanceId", value.into_node()); IntegrationAssociation(self.0, PhantomData_) }
    /// Sets `IntegrationArn`. Required. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn integration_arn(mut self, value: impl IntoValue_<String>) -> IntegrationAssociation<S0, Set_, S2> { self.0.put("IntegrationArn", value.into_node()); IntegrationAssociation(self.0, PhantomData_) }
    /// Sets `IntegrationType`. Required. An update replaces the resource. The values are constants of [`IntegrationType`].
    #[inline] pub fn integration_type(mut self, value: impl IntoValue_<IntegrationType>) -> IntegrationAssociation<S0, S1, Set_> { self.0.put("IntegrationType", value.into_node()); IntegrationAssociation(self.0, PhantomData_) }
    /// Sets `SourceApplicationName`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn source_application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceApplicationName", value.into_node()); self }
    /// Sets `SourceApplicationUrl`. 1 to 2000 characters. An update replaces the resource.
    #[inline] pub fn source_application_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceApplicationUrl", value.into_node()); self }
    /// Sets `SourceType`. An update replaces the resource. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IntegrationAssociation> for IntegrationAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IntegrationAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::IntegrationAssociation";
    type Handle = IntegrationAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IntegrationAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationAssociationRef(Id_);
impl From<Id_> for IntegrationAssociationRef { #[inline] fn from(id: Id_) -> Self { IntegrationAssociationRef(id) } }
impl AsRef<Id_> for IntegrationAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationAssociationRef {
    /// `Ref`: `InstanceId|IntegrationType|IntegrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IntegrationAssociationId`
    #[inline] pub fn integration_association_id(&self) -> Value_<String> { self.0.attribute("IntegrationAssociationId") }
}
/// Values of `AWS::Connect::IntegrationAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html)
#[derive(Debug)]
pub enum IntegrationType {}
impl IntegrationType {
    /// `LEX_BOT`
    pub const LEX_BOT: Value_<IntegrationType> = Value_::constant("LEX_BOT");
    /// `LAMBDA_FUNCTION`
    pub const LAMBDA_FUNCTION: Value_<IntegrationType> = Value_::constant("LAMBDA_FUNCTION");
    /// `APPLICATION`
    pub const APPLICATION: Value_<IntegrationType> = Value_::constant("APPLICATION");
    /// `CASES_DOMAIN`
    pub const CASES_DOMAIN: Value_<IntegrationType> = Value_::constant("CASES_DOMAIN");
    /// `WISDOM_ASSISTANT`
    pub const WISDOM_ASSISTANT: Value_<IntegrationType> = Value_::constant("WISDOM_ASSISTANT");
    /// `WISDOM_KNOWLEDGE_BASE`
    pub const WISDOM_KNOWLEDGE_BASE: Value_<IntegrationType> = Value_::constant("WISDOM_KNOWLEDGE_BASE");
    /// `WISDOM_QUICK_RESPONSES`
    pub const WISDOM_QUICK_RESPONSES: Value_<IntegrationType> = Value_::constant("WISDOM_QUICK_RESPONSES");
    /// `FILE_SCANNER`
    pub const FILE_SCANNER: Value_<IntegrationType> = Value_::constant("FILE_SCANNER");
    /// `MESSAGE_PROCESSOR`
    pub const MESSAGE_PROCESSOR: Value_<IntegrationType> = Value_::constant("MESSAGE_PROCESSOR");
    /// `Q_MESSAGE_TEMPLATES`
    pub const Q_MESSAGE_TEMPLATES: Value_<IntegrationType> = Value_::constant("Q_MESSAGE_TEMPLATES");
    /// `SES_IDENTITY`
    pub const SES_IDENTITY: Value_<IntegrationType> = Value_::constant("SES_IDENTITY");
    /// `EVENT`
    pub const EVENT: Value_<IntegrationType> = Value_::constant("EVENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::IntegrationAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<SourceType> = Value_::constant("SALESFORCE");
    /// `ZENDESK`
    pub const ZENDESK: Value_<SourceType> = Value_::constant("ZENDESK");
    /// `CASES`
    pub const CASES: Value_<SourceType> = Value_::constant("CASES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
