// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kendra::DataSource`

use stanchion_template::generated::*;

/// `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataSource<Missing_<super::required::index_id>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataSource<S0, S1, S2> {
    /// Sets `CustomDocumentEnrichmentConfiguration`.
    #[inline] pub fn custom_document_enrichment_configuration(mut self, value: impl IntoValue_<CustomDocumentEnrichmentConfiguration>) -> Self { self.0.put("CustomDocumentEnrichmentConfiguration", value.into_node()); self }
    /// Sets `DataSourceConfiguration`.
    #[inline] pub fn data_source_configuration(mut self, value: impl IntoValue_<DataSourceConfiguration>) -> Self { self.0.put("DataSourceConfiguration", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IndexId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> DataSource<Set_, S1, S2> { self.0.put("IndexId", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `LanguageCode`. 2 to 10 characters.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, Set_, S2> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `RoleArn`. 1 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Schedule`. At most 1000 characters.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DataSource<S0, S1, Set_> { self.0.put("Type", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Kendra::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `Id|IndexId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Kendra::DataSource.DocumentAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributevalue.html)
#[must_use]
pub struct DocumentAttributeValue(Properties_);
impl DocumentAttributeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentAttributeValue(Properties_::new()) }
}
impl DocumentAttributeValue {
    /// Sets `DateValue`.
    #[inline] pub fn date_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `StringListValue`.
    #[inline] pub fn string_list_value(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringListValue", value.into_node()); self }
    /// Sets `StringValue`. 1 to 2048 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<DocumentAttributeValue> for DocumentAttributeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DocumentAttributeCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributecondition.html)
#[must_use]
pub struct DocumentAttributeCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentAttributeCondition<Missing_<super::required::condition_document_attribute_key>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentAttributeCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentAttributeCondition<S0, S1> {
    /// Sets `ConditionDocumentAttributeKey`. Required. 1 to 200 characters.
    #[inline] pub fn condition_document_attribute_key(mut self, value: impl IntoValue_<String>) -> DocumentAttributeCondition<Set_, S1> { self.0.put("ConditionDocumentAttributeKey", value.into_node()); DocumentAttributeCondition(self.0, PhantomData_) }
    /// Sets `ConditionOnValue`.
    #[inline] pub fn condition_on_value(mut self, value: impl IntoValue_<DocumentAttributeValue>) -> Self { self.0.put("ConditionOnValue", value.into_node()); self }
    /// Sets `Operator`. Required. The values are constants of [`ConditionOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<ConditionOperator>) -> DocumentAttributeCondition<S0, Set_> { self.0.put("Operator", value.into_node()); DocumentAttributeCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentAttributeCondition> for DocumentAttributeCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DocumentAttributeTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributetarget.html)
#[must_use]
pub struct DocumentAttributeTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentAttributeTarget<Missing_<super::required::target_document_attribute_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentAttributeTarget(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentAttributeTarget<S0> {
    /// Sets `TargetDocumentAttributeKey`. Required. 1 to 200 characters.
    #[inline] pub fn target_document_attribute_key(mut self, value: impl IntoValue_<String>) -> DocumentAttributeTarget<Set_> { self.0.put("TargetDocumentAttributeKey", value.into_node()); DocumentAttributeTarget(self.0, PhantomData_) }
    /// Sets `TargetDocumentAttributeValue`.
    #[inline] pub fn target_document_attribute_value(mut self, value: impl IntoValue_<DocumentAttributeValue>) -> Self { self.0.put("TargetDocumentAttributeValue", value.into_node()); self }
    /// Sets `TargetDocumentAttributeValueDeletion`.
    #[inline] pub fn target_document_attribute_value_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TargetDocumentAttributeValueDeletion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DocumentAttributeTarget> for DocumentAttributeTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.InlineCustomDocumentEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-inlinecustomdocumentenrichmentconfiguration.html)
#[must_use]
pub struct InlineCustomDocumentEnrichmentConfiguration(Properties_);
impl InlineCustomDocumentEnrichmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InlineCustomDocumentEnrichmentConfiguration(Properties_::new()) }
}
impl InlineCustomDocumentEnrichmentConfiguration {
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<DocumentAttributeCondition>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `DocumentContentDeletion`.
    #[inline] pub fn document_content_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DocumentContentDeletion", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<DocumentAttributeTarget>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl IntoValue_<InlineCustomDocumentEnrichmentConfiguration> for InlineCustomDocumentEnrichmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.HookConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-hookconfiguration.html)
#[must_use]
pub struct HookConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HookConfiguration<Missing_<super::required::lambda_arn>, Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HookConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HookConfiguration<S0, S1> {
    /// Sets `InvocationCondition`.
    #[inline] pub fn invocation_condition(mut self, value: impl IntoValue_<DocumentAttributeCondition>) -> Self { self.0.put("InvocationCondition", value.into_node()); self }
    /// Sets `LambdaArn`. Required. 1 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> HookConfiguration<Set_, S1> { self.0.put("LambdaArn", value.into_node()); HookConfiguration(self.0, PhantomData_) }
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> HookConfiguration<S0, Set_> { self.0.put("S3Bucket", value.into_node()); HookConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HookConfiguration> for HookConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.CustomDocumentEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-customdocumentenrichmentconfiguration.html)
#[must_use]
pub struct CustomDocumentEnrichmentConfiguration(Properties_);
impl CustomDocumentEnrichmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomDocumentEnrichmentConfiguration(Properties_::new()) }
}
impl CustomDocumentEnrichmentConfiguration {
    /// Sets `InlineConfigurations`. 0 to 100 items.
    #[inline] pub fn inline_configurations(mut self, value: impl IntoValue_<Vec<InlineCustomDocumentEnrichmentConfiguration>>) -> Self { self.0.put("InlineConfigurations", value.into_node()); self }
    /// Sets `PostExtractionHookConfiguration`.
    #[inline] pub fn post_extraction_hook_configuration(mut self, value: impl IntoValue_<HookConfiguration>) -> Self { self.0.put("PostExtractionHookConfiguration", value.into_node()); self }
    /// Sets `PreExtractionHookConfiguration`.
    #[inline] pub fn pre_extraction_hook_configuration(mut self, value: impl IntoValue_<HookConfiguration>) -> Self { self.0.put("PreExtractionHookConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<CustomDocumentEnrichmentConfiguration> for CustomDocumentEnrichmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceAttachmentToIndexFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceattachmenttoindexfieldmapping.html)
#[must_use]
pub struct ConfluenceAttachmentToIndexFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfluenceAttachmentToIndexFieldMapping<Missing_<super::required::data_source_field_name>, Missing_<super::required::index_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceAttachmentToIndexFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfluenceAttachmentToIndexFieldMapping<S0, S1> {
    /// Sets `DataSourceFieldName`. Required. The values are constants of [`ConfluenceAttachmentFieldName`].
    #[inline] pub fn data_source_field_name(mut self, value: impl IntoValue_<ConfluenceAttachmentFieldName>) -> ConfluenceAttachmentToIndexFieldMapping<Set_, S1> { self.0.put("DataSourceFieldName", value.into_node()); ConfluenceAttachmentToIndexFieldMapping(self.0, PhantomData_) }
    /// Sets `DateFieldFormat`. 4 to 40 characters.
    #[inline] pub fn date_field_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFieldFormat", value.into_node()); self }
    /// Sets `IndexFieldName`. Required. 1 to 30 characters.
    #[inline] pub fn index_field_name(mut self, value: impl IntoValue_<String>) -> ConfluenceAttachmentToIndexFieldMapping<S0, Set_> { self.0.put("IndexFieldName", value.into_node()); ConfluenceAttachmentToIndexFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfluenceAttachmentToIndexFieldMapping> for ConfluenceAttachmentToIndexFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceAttachmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceattachmentconfiguration.html)
#[must_use]
pub struct ConfluenceAttachmentConfiguration(Properties_);
impl ConfluenceAttachmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluenceAttachmentConfiguration(Properties_::new()) }
}
impl ConfluenceAttachmentConfiguration {
    /// Sets `AttachmentFieldMappings`. 1 to 11 items.
    #[inline] pub fn attachment_field_mappings(mut self, value: impl IntoValue_<Vec<ConfluenceAttachmentToIndexFieldMapping>>) -> Self { self.0.put("AttachmentFieldMappings", value.into_node()); self }
    /// Sets `CrawlAttachments`.
    #[inline] pub fn crawl_attachments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlAttachments", value.into_node()); self }
}
impl IntoValue_<ConfluenceAttachmentConfiguration> for ConfluenceAttachmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceBlogToIndexFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceblogtoindexfieldmapping.html)
#[must_use]
pub struct ConfluenceBlogToIndexFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfluenceBlogToIndexFieldMapping<Missing_<super::required::data_source_field_name>, Missing_<super::required::index_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceBlogToIndexFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfluenceBlogToIndexFieldMapping<S0, S1> {
    /// Sets `DataSourceFieldName`. Required. The values are constants of [`ConfluenceBlogFieldName`].
    #[inline] pub fn data_source_field_name(mut self, value: impl IntoValue_<ConfluenceBlogFieldName>) -> ConfluenceBlogToIndexFieldMapping<Set_, S1> { self.0.put("DataSourceFieldName", value.into_node()); ConfluenceBlogToIndexFieldMapping(self.0, PhantomData_) }
    /// Sets `DateFieldFormat`. 4 to 40 characters.
    #[inline] pub fn date_field_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFieldFormat", value.into_node()); self }
    /// Sets `IndexFieldName`. Required. 1 to 30 characters.
    #[inline] pub fn index_field_name(mut self, value: impl IntoValue_<String>) -> ConfluenceBlogToIndexFieldMapping<S0, Set_> { self.0.put("IndexFieldName", value.into_node()); ConfluenceBlogToIndexFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfluenceBlogToIndexFieldMapping> for ConfluenceBlogToIndexFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceBlogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceblogconfiguration.html)
#[must_use]
pub struct ConfluenceBlogConfiguration(Properties_);
impl ConfluenceBlogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluenceBlogConfiguration(Properties_::new()) }
}
impl ConfluenceBlogConfiguration {
    /// Sets `BlogFieldMappings`. 1 to 9 items.
    #[inline] pub fn blog_field_mappings(mut self, value: impl IntoValue_<Vec<ConfluenceBlogToIndexFieldMapping>>) -> Self { self.0.put("BlogFieldMappings", value.into_node()); self }
}
impl IntoValue_<ConfluenceBlogConfiguration> for ConfluenceBlogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluencePageToIndexFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencepagetoindexfieldmapping.html)
#[must_use]
pub struct ConfluencePageToIndexFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfluencePageToIndexFieldMapping<Missing_<super::required::data_source_field_name>, Missing_<super::required::index_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluencePageToIndexFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfluencePageToIndexFieldMapping<S0, S1> {
    /// Sets `DataSourceFieldName`. Required. The values are constants of [`ConfluencePageFieldName`].
    #[inline] pub fn data_source_field_name(mut self, value: impl IntoValue_<ConfluencePageFieldName>) -> ConfluencePageToIndexFieldMapping<Set_, S1> { self.0.put("DataSourceFieldName", value.into_node()); ConfluencePageToIndexFieldMapping(self.0, PhantomData_) }
    /// Sets `DateFieldFormat`. 4 to 40 characters.
    #[inline] pub fn date_field_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFieldFormat", value.into_node()); self }
    /// Sets `IndexFieldName`. Required. 1 to 30 characters.
    #[inline] pub fn index_field_name(mut self, value: impl IntoValue_<String>) -> ConfluencePageToIndexFieldMapping<S0, Set_> { self.0.put("IndexFieldName", value.into_node()); ConfluencePageToIndexFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfluencePageToIndexFieldMapping> for ConfluencePageToIndexFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluencePageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencepageconfiguration.html)
#[must_use]
pub struct ConfluencePageConfiguration(Properties_);
impl ConfluencePageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluencePageConfiguration(Properties_::new()) }
}
impl ConfluencePageConfiguration {
    /// Sets `PageFieldMappings`. 1 to 12 items.
    #[inline] pub fn page_field_mappings(mut self, value: impl IntoValue_<Vec<ConfluencePageToIndexFieldMapping>>) -> Self { self.0.put("PageFieldMappings", value.into_node()); self }
}
impl IntoValue_<ConfluencePageConfiguration> for ConfluencePageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceSpaceToIndexFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencespacetoindexfieldmapping.html)
#[must_use]
pub struct ConfluenceSpaceToIndexFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfluenceSpaceToIndexFieldMapping<Missing_<super::required::data_source_field_name>, Missing_<super::required::index_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceSpaceToIndexFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfluenceSpaceToIndexFieldMapping<S0, S1> {
    /// Sets `DataSourceFieldName`. Required. The values are constants of [`ConfluenceSpaceFieldName`].
    #[inline] pub fn data_source_field_name(mut self, value: impl IntoValue_<ConfluenceSpaceFieldName>) -> ConfluenceSpaceToIndexFieldMapping<Set_, S1> { self.0.put("DataSourceFieldName", value.into_node()); ConfluenceSpaceToIndexFieldMapping(self.0, PhantomData_) }
    /// Sets `DateFieldFormat`. 4 to 40 characters.
    #[inline] pub fn date_field_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFieldFormat", value.into_node()); self }
    /// Sets `IndexFieldName`. Required. 1 to 30 characters.
    #[inline] pub fn index_field_name(mut self, value: impl IntoValue_<String>) -> ConfluenceSpaceToIndexFieldMapping<S0, Set_> { self.0.put("IndexFieldName", value.into_node()); ConfluenceSpaceToIndexFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfluenceSpaceToIndexFieldMapping> for ConfluenceSpaceToIndexFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceSpaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencespaceconfiguration.html)
#[must_use]
pub struct ConfluenceSpaceConfiguration(Properties_);
impl ConfluenceSpaceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluenceSpaceConfiguration(Properties_::new()) }
}
impl ConfluenceSpaceConfiguration {
    /// Sets `CrawlArchivedSpaces`.
    #[inline] pub fn crawl_archived_spaces(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlArchivedSpaces", value.into_node()); self }
    /// Sets `CrawlPersonalSpaces`.
    #[inline] pub fn crawl_personal_spaces(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlPersonalSpaces", value.into_node()); self }
    /// Sets `ExcludeSpaces`. At least 1 item.
    #[inline] pub fn exclude_spaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeSpaces", value.into_node()); self }
    /// Sets `IncludeSpaces`. At least 1 item.
    #[inline] pub fn include_spaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludeSpaces", value.into_node()); self }
    /// Sets `SpaceFieldMappings`. 1 to 4 items.
    #[inline] pub fn space_field_mappings(mut self, value: impl IntoValue_<Vec<ConfluenceSpaceToIndexFieldMapping>>) -> Self { self.0.put("SpaceFieldMappings", value.into_node()); self }
}
impl IntoValue_<ConfluenceSpaceConfiguration> for ConfluenceSpaceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DataSourceVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourcevpcconfiguration.html)
#[must_use]
pub struct DataSourceVpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSourceVpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSourceVpcConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. At most 10 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DataSourceVpcConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); DataSourceVpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. At most 6 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DataSourceVpcConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); DataSourceVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSourceVpcConfiguration> for DataSourceVpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConfluenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceconfiguration.html)
#[must_use]
pub struct ConfluenceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConfluenceConfiguration<Missing_<super::required::secret_arn>, Missing_<super::required::server_url>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConfluenceConfiguration<S0, S1, S2> {
    /// Sets `AttachmentConfiguration`.
    #[inline] pub fn attachment_configuration(mut self, value: impl IntoValue_<ConfluenceAttachmentConfiguration>) -> Self { self.0.put("AttachmentConfiguration", value.into_node()); self }
    /// Sets `BlogConfiguration`.
    #[inline] pub fn blog_configuration(mut self, value: impl IntoValue_<ConfluenceBlogConfiguration>) -> Self { self.0.put("BlogConfiguration", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `PageConfiguration`.
    #[inline] pub fn page_configuration(mut self, value: impl IntoValue_<ConfluencePageConfiguration>) -> Self { self.0.put("PageConfiguration", value.into_node()); self }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ConfluenceConfiguration<Set_, S1, S2> { self.0.put("SecretArn", value.into_node()); ConfluenceConfiguration(self.0, PhantomData_) }
    /// Sets `ServerUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn server_url(mut self, value: impl IntoValue_<String>) -> ConfluenceConfiguration<S0, Set_, S2> { self.0.put("ServerUrl", value.into_node()); ConfluenceConfiguration(self.0, PhantomData_) }
    /// Sets `SpaceConfiguration`.
    #[inline] pub fn space_configuration(mut self, value: impl IntoValue_<ConfluenceSpaceConfiguration>) -> Self { self.0.put("SpaceConfiguration", value.into_node()); self }
    /// Sets `Version`. Required. The values are constants of [`ConfluenceVersion`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<ConfluenceVersion>) -> ConfluenceConfiguration<S0, S1, Set_> { self.0.put("Version", value.into_node()); ConfluenceConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<DataSourceVpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConfluenceConfiguration> for ConfluenceConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.AclConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-aclconfiguration.html)
#[must_use]
pub struct AclConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AclConfiguration<Missing_<super::required::allowed_groups_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AclConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AclConfiguration<S0> {
    /// Sets `AllowedGroupsColumnName`. Required. 1 to 100 characters.
    #[inline] pub fn allowed_groups_column_name(mut self, value: impl IntoValue_<String>) -> AclConfiguration<Set_> { self.0.put("AllowedGroupsColumnName", value.into_node()); AclConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AclConfiguration> for AclConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DataSourceToIndexFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourcetoindexfieldmapping.html)
#[must_use]
pub struct DataSourceToIndexFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSourceToIndexFieldMapping<Missing_<super::required::data_source_field_name>, Missing_<super::required::index_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceToIndexFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSourceToIndexFieldMapping<S0, S1> {
    /// Sets `DataSourceFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn data_source_field_name(mut self, value: impl IntoValue_<String>) -> DataSourceToIndexFieldMapping<Set_, S1> { self.0.put("DataSourceFieldName", value.into_node()); DataSourceToIndexFieldMapping(self.0, PhantomData_) }
    /// Sets `DateFieldFormat`. 4 to 40 characters.
    #[inline] pub fn date_field_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFieldFormat", value.into_node()); self }
    /// Sets `IndexFieldName`. Required. 1 to 30 characters.
    #[inline] pub fn index_field_name(mut self, value: impl IntoValue_<String>) -> DataSourceToIndexFieldMapping<S0, Set_> { self.0.put("IndexFieldName", value.into_node()); DataSourceToIndexFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSourceToIndexFieldMapping> for DataSourceToIndexFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ColumnConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-columnconfiguration.html)
#[must_use]
pub struct ColumnConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ColumnConfiguration<Missing_<super::required::change_detecting_columns>, Missing_<super::required::document_data_column_name>, Missing_<super::required::document_id_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ColumnConfiguration<S0, S1, S2> {
    /// Sets `ChangeDetectingColumns`. Required. 1 to 5 items.
    #[inline] pub fn change_detecting_columns(mut self, value: impl IntoValue_<Vec<String>>) -> ColumnConfiguration<Set_, S1, S2> { self.0.put("ChangeDetectingColumns", value.into_node()); ColumnConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentDataColumnName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_column_name(mut self, value: impl IntoValue_<String>) -> ColumnConfiguration<S0, Set_, S2> { self.0.put("DocumentDataColumnName", value.into_node()); ColumnConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentIdColumnName`. Required. 1 to 100 characters.
    #[inline] pub fn document_id_column_name(mut self, value: impl IntoValue_<String>) -> ColumnConfiguration<S0, S1, Set_> { self.0.put("DocumentIdColumnName", value.into_node()); ColumnConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleColumnName`. 1 to 100 characters.
    #[inline] pub fn document_title_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleColumnName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ColumnConfiguration> for ColumnConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-connectionconfiguration.html)
#[must_use]
pub struct ConnectionConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ConnectionConfiguration<Missing_<super::required::database_host>, Missing_<super::required::database_name>, Missing_<super::required::database_port>, Missing_<super::required::secret_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ConnectionConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `DatabaseHost`. Required. 1 to 253 characters.
    #[inline] pub fn database_host(mut self, value: impl IntoValue_<String>) -> ConnectionConfiguration<Set_, S1, S2, S3, S4> { self.0.put("DatabaseHost", value.into_node()); ConnectionConfiguration(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 100 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> ConnectionConfiguration<S0, Set_, S2, S3, S4> { self.0.put("DatabaseName", value.into_node()); ConnectionConfiguration(self.0, PhantomData_) }
    /// Sets `DatabasePort`. Required. 1 to 65535.
    #[inline] pub fn database_port(mut self, value: impl IntoValue_<i64>) -> ConnectionConfiguration<S0, S1, Set_, S3, S4> { self.0.put("DatabasePort", value.into_node()); ConnectionConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ConnectionConfiguration<S0, S1, S2, Set_, S4> { self.0.put("SecretArn", value.into_node()); ConnectionConfiguration(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 100 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> ConnectionConfiguration<S0, S1, S2, S3, Set_> { self.0.put("TableName", value.into_node()); ConnectionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ConnectionConfiguration> for ConnectionConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SqlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-sqlconfiguration.html)
#[must_use]
pub struct SqlConfiguration(Properties_);
impl SqlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SqlConfiguration(Properties_::new()) }
}
impl SqlConfiguration {
    /// Sets `QueryIdentifiersEnclosingOption`. The values are constants of [`QueryIdentifiersEnclosingOption`].
    #[inline] pub fn query_identifiers_enclosing_option(mut self, value: impl IntoValue_<QueryIdentifiersEnclosingOption>) -> Self { self.0.put("QueryIdentifiersEnclosingOption", value.into_node()); self }
}
impl IntoValue_<SqlConfiguration> for SqlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DatabaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-databaseconfiguration.html)
#[must_use]
pub struct DatabaseConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DatabaseConfiguration<Missing_<super::required::column_configuration>, Missing_<super::required::connection_configuration>, Missing_<super::required::database_engine_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DatabaseConfiguration<S0, S1, S2> {
    /// Sets `AclConfiguration`.
    #[inline] pub fn acl_configuration(mut self, value: impl IntoValue_<AclConfiguration>) -> Self { self.0.put("AclConfiguration", value.into_node()); self }
    /// Sets `ColumnConfiguration`. Required.
    #[inline] pub fn column_configuration(mut self, value: impl IntoValue_<ColumnConfiguration>) -> DatabaseConfiguration<Set_, S1, S2> { self.0.put("ColumnConfiguration", value.into_node()); DatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `ConnectionConfiguration`. Required.
    #[inline] pub fn connection_configuration(mut self, value: impl IntoValue_<ConnectionConfiguration>) -> DatabaseConfiguration<S0, Set_, S2> { self.0.put("ConnectionConfiguration", value.into_node()); DatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `DatabaseEngineType`. Required. The values are constants of [`DatabaseEngineType`].
    #[inline] pub fn database_engine_type(mut self, value: impl IntoValue_<DatabaseEngineType>) -> DatabaseConfiguration<S0, S1, Set_> { self.0.put("DatabaseEngineType", value.into_node()); DatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `SqlConfiguration`.
    #[inline] pub fn sql_configuration(mut self, value: impl IntoValue_<SqlConfiguration>) -> Self { self.0.put("SqlConfiguration", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<DataSourceVpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DatabaseConfiguration> for DatabaseConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.GoogleDriveConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-googledriveconfiguration.html)
#[must_use]
pub struct GoogleDriveConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GoogleDriveConfiguration<Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GoogleDriveConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> GoogleDriveConfiguration<S0> {
    /// Sets `ExcludeMimeTypes`. 0 to 30 items.
    #[inline] pub fn exclude_mime_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeMimeTypes", value.into_node()); self }
    /// Sets `ExcludeSharedDrives`. 0 to 100 items.
    #[inline] pub fn exclude_shared_drives(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeSharedDrives", value.into_node()); self }
    /// Sets `ExcludeUserAccounts`. 0 to 100 items.
    #[inline] pub fn exclude_user_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeUserAccounts", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> GoogleDriveConfiguration<Set_> { self.0.put("SecretArn", value.into_node()); GoogleDriveConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GoogleDriveConfiguration> for GoogleDriveConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.S3Path`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-s3path.html)
#[must_use]
pub struct S3Path<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Path<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Path(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Path<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Path<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Path(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Path<S0, Set_> { self.0.put("Key", value.into_node()); S3Path(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Path> for S3Path<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.OneDriveUsers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-onedriveusers.html)
#[must_use]
pub struct OneDriveUsers(Properties_);
impl OneDriveUsers {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OneDriveUsers(Properties_::new()) }
}
impl OneDriveUsers {
    /// Sets `OneDriveUserList`. 1 to 100 items.
    #[inline] pub fn one_drive_user_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OneDriveUserList", value.into_node()); self }
    /// Sets `OneDriveUserS3Path`.
    #[inline] pub fn one_drive_user_s3_path(mut self, value: impl IntoValue_<S3Path>) -> Self { self.0.put("OneDriveUserS3Path", value.into_node()); self }
}
impl IntoValue_<OneDriveUsers> for OneDriveUsers { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.OneDriveConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-onedriveconfiguration.html)
#[must_use]
pub struct OneDriveConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OneDriveConfiguration<Missing_<super::required::one_drive_users>, Missing_<super::required::secret_arn>, Missing_<super::required::tenant_domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OneDriveConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OneDriveConfiguration<S0, S1, S2> {
    /// Sets `DisableLocalGroups`.
    #[inline] pub fn disable_local_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableLocalGroups", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `OneDriveUsers`. Required.
    #[inline] pub fn one_drive_users(mut self, value: impl IntoValue_<OneDriveUsers>) -> OneDriveConfiguration<Set_, S1, S2> { self.0.put("OneDriveUsers", value.into_node()); OneDriveConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> OneDriveConfiguration<S0, Set_, S2> { self.0.put("SecretArn", value.into_node()); OneDriveConfiguration(self.0, PhantomData_) }
    /// Sets `TenantDomain`. Required. 1 to 256 characters.
    #[inline] pub fn tenant_domain(mut self, value: impl IntoValue_<String>) -> OneDriveConfiguration<S0, S1, Set_> { self.0.put("TenantDomain", value.into_node()); OneDriveConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OneDriveConfiguration> for OneDriveConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.AccessControlListConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-accesscontrollistconfiguration.html)
#[must_use]
pub struct AccessControlListConfiguration(Properties_);
impl AccessControlListConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessControlListConfiguration(Properties_::new()) }
}
impl AccessControlListConfiguration {
    /// Sets `KeyPath`. 1 to 1024 characters.
    #[inline] pub fn key_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPath", value.into_node()); self }
}
impl IntoValue_<AccessControlListConfiguration> for AccessControlListConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DocumentsMetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentsmetadataconfiguration.html)
#[must_use]
pub struct DocumentsMetadataConfiguration(Properties_);
impl DocumentsMetadataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentsMetadataConfiguration(Properties_::new()) }
}
impl DocumentsMetadataConfiguration {
    /// Sets `S3Prefix`. 1 to 1024 characters.
    #[inline] pub fn s3_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Prefix", value.into_node()); self }
}
impl IntoValue_<DocumentsMetadataConfiguration> for DocumentsMetadataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.S3DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-s3datasourceconfiguration.html)
#[must_use]
pub struct S3DataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DataSourceConfiguration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3DataSourceConfiguration<S0> {
    /// Sets `AccessControlListConfiguration`.
    #[inline] pub fn access_control_list_configuration(mut self, value: impl IntoValue_<AccessControlListConfiguration>) -> Self { self.0.put("AccessControlListConfiguration", value.into_node()); self }
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3DataSourceConfiguration<Set_> { self.0.put("BucketName", value.into_node()); S3DataSourceConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentsMetadataConfiguration`.
    #[inline] pub fn documents_metadata_configuration(mut self, value: impl IntoValue_<DocumentsMetadataConfiguration>) -> Self { self.0.put("DocumentsMetadataConfiguration", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `InclusionPrefixes`. At most 100 items.
    #[inline] pub fn inclusion_prefixes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPrefixes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3DataSourceConfiguration> for S3DataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceChatterFeedConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcechatterfeedconfiguration.html)
#[must_use]
pub struct SalesforceChatterFeedConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceChatterFeedConfiguration<Missing_<super::required::document_data_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceChatterFeedConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceChatterFeedConfiguration<S0> {
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> SalesforceChatterFeedConfiguration<Set_> { self.0.put("DocumentDataFieldName", value.into_node()); SalesforceChatterFeedConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `IncludeFilterTypes`. 1 to 2 items. The values are constants of [`SalesforceChatterFeedIncludeFilterType`].
    #[inline] pub fn include_filter_types(mut self, value: impl IntoValue_<Vec<SalesforceChatterFeedIncludeFilterType>>) -> Self { self.0.put("IncludeFilterTypes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SalesforceChatterFeedConfiguration> for SalesforceChatterFeedConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceCustomKnowledgeArticleTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcecustomknowledgearticletypeconfiguration.html)
#[must_use]
pub struct SalesforceCustomKnowledgeArticleTypeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SalesforceCustomKnowledgeArticleTypeConfiguration<Missing_<super::required::document_data_field_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceCustomKnowledgeArticleTypeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SalesforceCustomKnowledgeArticleTypeConfiguration<S0, S1> {
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> SalesforceCustomKnowledgeArticleTypeConfiguration<Set_, S1> { self.0.put("DocumentDataFieldName", value.into_node()); SalesforceCustomKnowledgeArticleTypeConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SalesforceCustomKnowledgeArticleTypeConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); SalesforceCustomKnowledgeArticleTypeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SalesforceCustomKnowledgeArticleTypeConfiguration> for SalesforceCustomKnowledgeArticleTypeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceStandardKnowledgeArticleTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardknowledgearticletypeconfiguration.html)
#[must_use]
pub struct SalesforceStandardKnowledgeArticleTypeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceStandardKnowledgeArticleTypeConfiguration<Missing_<super::required::document_data_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceStandardKnowledgeArticleTypeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceStandardKnowledgeArticleTypeConfiguration<S0> {
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> SalesforceStandardKnowledgeArticleTypeConfiguration<Set_> { self.0.put("DocumentDataFieldName", value.into_node()); SalesforceStandardKnowledgeArticleTypeConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SalesforceStandardKnowledgeArticleTypeConfiguration> for SalesforceStandardKnowledgeArticleTypeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceKnowledgeArticleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforceknowledgearticleconfiguration.html)
#[must_use]
pub struct SalesforceKnowledgeArticleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceKnowledgeArticleConfiguration<Missing_<super::required::included_states>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceKnowledgeArticleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceKnowledgeArticleConfiguration<S0> {
    /// Sets `CustomKnowledgeArticleTypeConfigurations`. 1 to 10 items.
    #[inline] pub fn custom_knowledge_article_type_configurations(mut self, value: impl IntoValue_<Vec<SalesforceCustomKnowledgeArticleTypeConfiguration>>) -> Self { self.0.put("CustomKnowledgeArticleTypeConfigurations", value.into_node()); self }
    /// Sets `IncludedStates`. Required. 1 to 3 items. The values are constants of [`SalesforceKnowledgeArticleState`].
    #[inline] pub fn included_states(mut self, value: impl IntoValue_<Vec<SalesforceKnowledgeArticleState>>) -> SalesforceKnowledgeArticleConfiguration<Set_> { self.0.put("IncludedStates", value.into_node()); SalesforceKnowledgeArticleConfiguration(self.0, PhantomData_) }
    /// Sets `StandardKnowledgeArticleTypeConfiguration`.
    #[inline] pub fn standard_knowledge_article_type_configuration(mut self, value: impl IntoValue_<SalesforceStandardKnowledgeArticleTypeConfiguration>) -> Self { self.0.put("StandardKnowledgeArticleTypeConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SalesforceKnowledgeArticleConfiguration> for SalesforceKnowledgeArticleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceStandardObjectAttachmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardobjectattachmentconfiguration.html)
#[must_use]
pub struct SalesforceStandardObjectAttachmentConfiguration(Properties_);
impl SalesforceStandardObjectAttachmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SalesforceStandardObjectAttachmentConfiguration(Properties_::new()) }
}
impl SalesforceStandardObjectAttachmentConfiguration {
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
}
impl IntoValue_<SalesforceStandardObjectAttachmentConfiguration> for SalesforceStandardObjectAttachmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceStandardObjectConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardobjectconfiguration.html)
#[must_use]
pub struct SalesforceStandardObjectConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SalesforceStandardObjectConfiguration<Missing_<super::required::document_data_field_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceStandardObjectConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SalesforceStandardObjectConfiguration<S0, S1> {
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> SalesforceStandardObjectConfiguration<Set_, S1> { self.0.put("DocumentDataFieldName", value.into_node()); SalesforceStandardObjectConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `Name`. Required. The values are constants of [`SalesforceStandardObjectName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<SalesforceStandardObjectName>) -> SalesforceStandardObjectConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); SalesforceStandardObjectConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SalesforceStandardObjectConfiguration> for SalesforceStandardObjectConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SalesforceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforceconfiguration.html)
#[must_use]
pub struct SalesforceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SalesforceConfiguration<Missing_<super::required::secret_arn>, Missing_<super::required::server_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SalesforceConfiguration<S0, S1> {
    /// Sets `ChatterFeedConfiguration`.
    #[inline] pub fn chatter_feed_configuration(mut self, value: impl IntoValue_<SalesforceChatterFeedConfiguration>) -> Self { self.0.put("ChatterFeedConfiguration", value.into_node()); self }
    /// Sets `CrawlAttachments`.
    #[inline] pub fn crawl_attachments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlAttachments", value.into_node()); self }
    /// Sets `ExcludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeAttachmentFilePatterns", value.into_node()); self }
    /// Sets `IncludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn include_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludeAttachmentFilePatterns", value.into_node()); self }
    /// Sets `KnowledgeArticleConfiguration`.
    #[inline] pub fn knowledge_article_configuration(mut self, value: impl IntoValue_<SalesforceKnowledgeArticleConfiguration>) -> Self { self.0.put("KnowledgeArticleConfiguration", value.into_node()); self }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SalesforceConfiguration<Set_, S1> { self.0.put("SecretArn", value.into_node()); SalesforceConfiguration(self.0, PhantomData_) }
    /// Sets `ServerUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn server_url(mut self, value: impl IntoValue_<String>) -> SalesforceConfiguration<S0, Set_> { self.0.put("ServerUrl", value.into_node()); SalesforceConfiguration(self.0, PhantomData_) }
    /// Sets `StandardObjectAttachmentConfiguration`.
    #[inline] pub fn standard_object_attachment_configuration(mut self, value: impl IntoValue_<SalesforceStandardObjectAttachmentConfiguration>) -> Self { self.0.put("StandardObjectAttachmentConfiguration", value.into_node()); self }
    /// Sets `StandardObjectConfigurations`. 1 to 17 items.
    #[inline] pub fn standard_object_configurations(mut self, value: impl IntoValue_<Vec<SalesforceStandardObjectConfiguration>>) -> Self { self.0.put("StandardObjectConfigurations", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SalesforceConfiguration> for SalesforceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ServiceNowKnowledgeArticleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowknowledgearticleconfiguration.html)
#[must_use]
pub struct ServiceNowKnowledgeArticleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowKnowledgeArticleConfiguration<Missing_<super::required::document_data_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowKnowledgeArticleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowKnowledgeArticleConfiguration<S0> {
    /// Sets `CrawlAttachments`.
    #[inline] pub fn crawl_attachments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlAttachments", value.into_node()); self }
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> ServiceNowKnowledgeArticleConfiguration<Set_> { self.0.put("DocumentDataFieldName", value.into_node()); ServiceNowKnowledgeArticleConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `ExcludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeAttachmentFilePatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `FilterQuery`. 1 to 2048 characters.
    #[inline] pub fn filter_query(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterQuery", value.into_node()); self }
    /// Sets `IncludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn include_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludeAttachmentFilePatterns", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceNowKnowledgeArticleConfiguration> for ServiceNowKnowledgeArticleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ServiceNowServiceCatalogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowservicecatalogconfiguration.html)
#[must_use]
pub struct ServiceNowServiceCatalogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowServiceCatalogConfiguration<Missing_<super::required::document_data_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowServiceCatalogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowServiceCatalogConfiguration<S0> {
    /// Sets `CrawlAttachments`.
    #[inline] pub fn crawl_attachments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlAttachments", value.into_node()); self }
    /// Sets `DocumentDataFieldName`. Required. 1 to 100 characters.
    #[inline] pub fn document_data_field_name(mut self, value: impl IntoValue_<String>) -> ServiceNowServiceCatalogConfiguration<Set_> { self.0.put("DocumentDataFieldName", value.into_node()); ServiceNowServiceCatalogConfiguration(self.0, PhantomData_) }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `ExcludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeAttachmentFilePatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `IncludeAttachmentFilePatterns`. At most 100 items.
    #[inline] pub fn include_attachment_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludeAttachmentFilePatterns", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceNowServiceCatalogConfiguration> for ServiceNowServiceCatalogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ServiceNowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowconfiguration.html)
#[must_use]
pub struct ServiceNowConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ServiceNowConfiguration<Missing_<super::required::host_url>, Missing_<super::required::secret_arn>, Missing_<super::required::service_now_build_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ServiceNowConfiguration<S0, S1, S2> {
    /// Sets `AuthenticationType`. The values are constants of [`ServiceNowAuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<ServiceNowAuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `HostUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn host_url(mut self, value: impl IntoValue_<String>) -> ServiceNowConfiguration<Set_, S1, S2> { self.0.put("HostUrl", value.into_node()); ServiceNowConfiguration(self.0, PhantomData_) }
    /// Sets `KnowledgeArticleConfiguration`.
    #[inline] pub fn knowledge_article_configuration(mut self, value: impl IntoValue_<ServiceNowKnowledgeArticleConfiguration>) -> Self { self.0.put("KnowledgeArticleConfiguration", value.into_node()); self }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ServiceNowConfiguration<S0, Set_, S2> { self.0.put("SecretArn", value.into_node()); ServiceNowConfiguration(self.0, PhantomData_) }
    /// Sets `ServiceCatalogConfiguration`.
    #[inline] pub fn service_catalog_configuration(mut self, value: impl IntoValue_<ServiceNowServiceCatalogConfiguration>) -> Self { self.0.put("ServiceCatalogConfiguration", value.into_node()); self }
    /// Sets `ServiceNowBuildVersion`. Required. The values are constants of [`ServiceNowBuildVersionType`].
    #[inline] pub fn service_now_build_version(mut self, value: impl IntoValue_<ServiceNowBuildVersionType>) -> ServiceNowConfiguration<S0, S1, Set_> { self.0.put("ServiceNowBuildVersion", value.into_node()); ServiceNowConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ServiceNowConfiguration> for ServiceNowConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.SharePointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-sharepointconfiguration.html)
#[must_use]
pub struct SharePointConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SharePointConfiguration<Missing_<super::required::secret_arn>, Missing_<super::required::share_point_version>, Missing_<super::required::urls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharePointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SharePointConfiguration<S0, S1, S2> {
    /// Sets `CrawlAttachments`.
    #[inline] pub fn crawl_attachments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlAttachments", value.into_node()); self }
    /// Sets `DisableLocalGroups`.
    #[inline] pub fn disable_local_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableLocalGroups", value.into_node()); self }
    /// Sets `DocumentTitleFieldName`. 1 to 100 characters.
    #[inline] pub fn document_title_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentTitleFieldName", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `SecretArn`. Required. 1 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SharePointConfiguration<Set_, S1, S2> { self.0.put("SecretArn", value.into_node()); SharePointConfiguration(self.0, PhantomData_) }
    /// Sets `SharePointVersion`. Required. The values are constants of [`SharePointVersion`].
    #[inline] pub fn share_point_version(mut self, value: impl IntoValue_<SharePointVersion>) -> SharePointConfiguration<S0, Set_, S2> { self.0.put("SharePointVersion", value.into_node()); SharePointConfiguration(self.0, PhantomData_) }
    /// Sets `SslCertificateS3Path`.
    #[inline] pub fn ssl_certificate_s3_path(mut self, value: impl IntoValue_<S3Path>) -> Self { self.0.put("SslCertificateS3Path", value.into_node()); self }
    /// Sets `Urls`. Required. At most 100 items.
    #[inline] pub fn urls(mut self, value: impl IntoValue_<Vec<String>>) -> SharePointConfiguration<S0, S1, Set_> { self.0.put("Urls", value.into_node()); SharePointConfiguration(self.0, PhantomData_) }
    /// Sets `UseChangeLog`.
    #[inline] pub fn use_change_log(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseChangeLog", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<DataSourceVpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SharePointConfiguration> for SharePointConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.TemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-templateconfiguration.html)
#[must_use]
pub struct TemplateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TemplateConfiguration<Missing_<super::required::template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TemplateConfiguration<S0> {
    /// Sets `Template`. Required.
    #[inline] pub fn template(mut self, value: impl IntoValue_<Node_>) -> TemplateConfiguration<Set_> { self.0.put("Template", value.into_node()); TemplateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TemplateConfiguration> for TemplateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerBasicAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerbasicauthentication.html)
#[must_use]
pub struct WebCrawlerBasicAuthentication<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WebCrawlerBasicAuthentication<Missing_<super::required::credentials>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebCrawlerBasicAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WebCrawlerBasicAuthentication<S0, S1, S2> {
    /// Sets `Credentials`. Required. 1 to 1284 characters.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<String>) -> WebCrawlerBasicAuthentication<Set_, S1, S2> { self.0.put("Credentials", value.into_node()); WebCrawlerBasicAuthentication(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 253 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> WebCrawlerBasicAuthentication<S0, Set_, S2> { self.0.put("Host", value.into_node()); WebCrawlerBasicAuthentication(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> WebCrawlerBasicAuthentication<S0, S1, Set_> { self.0.put("Port", value.into_node()); WebCrawlerBasicAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WebCrawlerBasicAuthentication> for WebCrawlerBasicAuthentication<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerAuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerauthenticationconfiguration.html)
#[must_use]
pub struct WebCrawlerAuthenticationConfiguration(Properties_);
impl WebCrawlerAuthenticationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebCrawlerAuthenticationConfiguration(Properties_::new()) }
}
impl WebCrawlerAuthenticationConfiguration {
    /// Sets `BasicAuthentication`. At most 10 items.
    #[inline] pub fn basic_authentication(mut self, value: impl IntoValue_<Vec<WebCrawlerBasicAuthentication>>) -> Self { self.0.put("BasicAuthentication", value.into_node()); self }
}
impl IntoValue_<WebCrawlerAuthenticationConfiguration> for WebCrawlerAuthenticationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.ProxyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-proxyconfiguration.html)
#[must_use]
pub struct ProxyConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProxyConfiguration<Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProxyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProxyConfiguration<S0, S1> {
    /// Sets `Credentials`. 1 to 1284 characters.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `Host`. Required. 1 to 253 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> ProxyConfiguration<Set_, S1> { self.0.put("Host", value.into_node()); ProxyConfiguration(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> ProxyConfiguration<S0, Set_> { self.0.put("Port", value.into_node()); ProxyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProxyConfiguration> for ProxyConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerSeedUrlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerseedurlconfiguration.html)
#[must_use]
pub struct WebCrawlerSeedUrlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebCrawlerSeedUrlConfiguration<Missing_<super::required::seed_urls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebCrawlerSeedUrlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebCrawlerSeedUrlConfiguration<S0> {
    /// Sets `SeedUrls`. Required. 0 to 100 items.
    #[inline] pub fn seed_urls(mut self, value: impl IntoValue_<Vec<String>>) -> WebCrawlerSeedUrlConfiguration<Set_> { self.0.put("SeedUrls", value.into_node()); WebCrawlerSeedUrlConfiguration(self.0, PhantomData_) }
    /// Sets `WebCrawlerMode`. The values are constants of [`WebCrawlerMode`].
    #[inline] pub fn web_crawler_mode(mut self, value: impl IntoValue_<WebCrawlerMode>) -> Self { self.0.put("WebCrawlerMode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WebCrawlerSeedUrlConfiguration> for WebCrawlerSeedUrlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerSiteMapsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlersitemapsconfiguration.html)
#[must_use]
pub struct WebCrawlerSiteMapsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebCrawlerSiteMapsConfiguration<Missing_<super::required::site_maps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebCrawlerSiteMapsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebCrawlerSiteMapsConfiguration<S0> {
    /// Sets `SiteMaps`. Required. 0 to 3 items.
    #[inline] pub fn site_maps(mut self, value: impl IntoValue_<Vec<String>>) -> WebCrawlerSiteMapsConfiguration<Set_> { self.0.put("SiteMaps", value.into_node()); WebCrawlerSiteMapsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WebCrawlerSiteMapsConfiguration> for WebCrawlerSiteMapsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerUrls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerurls.html)
#[must_use]
pub struct WebCrawlerUrls(Properties_);
impl WebCrawlerUrls {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebCrawlerUrls(Properties_::new()) }
}
impl WebCrawlerUrls {
    /// Sets `SeedUrlConfiguration`.
    #[inline] pub fn seed_url_configuration(mut self, value: impl IntoValue_<WebCrawlerSeedUrlConfiguration>) -> Self { self.0.put("SeedUrlConfiguration", value.into_node()); self }
    /// Sets `SiteMapsConfiguration`.
    #[inline] pub fn site_maps_configuration(mut self, value: impl IntoValue_<WebCrawlerSiteMapsConfiguration>) -> Self { self.0.put("SiteMapsConfiguration", value.into_node()); self }
}
impl IntoValue_<WebCrawlerUrls> for WebCrawlerUrls { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WebCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerconfiguration.html)
#[must_use]
pub struct WebCrawlerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebCrawlerConfiguration<Missing_<super::required::urls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebCrawlerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebCrawlerConfiguration<S0> {
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<WebCrawlerAuthenticationConfiguration>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `CrawlDepth`. 1 to 10.
    #[inline] pub fn crawl_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CrawlDepth", value.into_node()); self }
    /// Sets `MaxContentSizePerPageInMegaBytes`. 0 to 50.
    #[inline] pub fn max_content_size_per_page_in_mega_bytes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxContentSizePerPageInMegaBytes", value.into_node()); self }
    /// Sets `MaxLinksPerPage`. 1 to 1000.
    #[inline] pub fn max_links_per_page(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLinksPerPage", value.into_node()); self }
    /// Sets `MaxUrlsPerMinuteCrawlRate`. 1 to 300.
    #[inline] pub fn max_urls_per_minute_crawl_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxUrlsPerMinuteCrawlRate", value.into_node()); self }
    /// Sets `ProxyConfiguration`.
    #[inline] pub fn proxy_configuration(mut self, value: impl IntoValue_<ProxyConfiguration>) -> Self { self.0.put("ProxyConfiguration", value.into_node()); self }
    /// Sets `UrlExclusionPatterns`. At most 100 items.
    #[inline] pub fn url_exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UrlExclusionPatterns", value.into_node()); self }
    /// Sets `UrlInclusionPatterns`. At most 100 items.
    #[inline] pub fn url_inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UrlInclusionPatterns", value.into_node()); self }
    /// Sets `Urls`. Required.
    #[inline] pub fn urls(mut self, value: impl IntoValue_<WebCrawlerUrls>) -> WebCrawlerConfiguration<Set_> { self.0.put("Urls", value.into_node()); WebCrawlerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WebCrawlerConfiguration> for WebCrawlerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.WorkDocsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-workdocsconfiguration.html)
#[must_use]
pub struct WorkDocsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkDocsConfiguration<Missing_<super::required::organization_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkDocsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WorkDocsConfiguration<S0> {
    /// Sets `CrawlComments`.
    #[inline] pub fn crawl_comments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrawlComments", value.into_node()); self }
    /// Sets `ExclusionPatterns`. At most 100 items.
    #[inline] pub fn exclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionPatterns", value.into_node()); self }
    /// Sets `FieldMappings`. At most 100 items.
    #[inline] pub fn field_mappings(mut self, value: impl IntoValue_<Vec<DataSourceToIndexFieldMapping>>) -> Self { self.0.put("FieldMappings", value.into_node()); self }
    /// Sets `InclusionPatterns`. At most 100 items.
    #[inline] pub fn inclusion_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPatterns", value.into_node()); self }
    /// Sets `OrganizationId`. Required. Exactly 12 characters.
    #[inline] pub fn organization_id(mut self, value: impl IntoValue_<String>) -> WorkDocsConfiguration<Set_> { self.0.put("OrganizationId", value.into_node()); WorkDocsConfiguration(self.0, PhantomData_) }
    /// Sets `UseChangeLog`.
    #[inline] pub fn use_change_log(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseChangeLog", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkDocsConfiguration> for WorkDocsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::DataSource.DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourceconfiguration.html)
#[must_use]
pub struct DataSourceConfiguration(Properties_);
impl DataSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceConfiguration(Properties_::new()) }
}
impl DataSourceConfiguration {
    /// Sets `ConfluenceConfiguration`.
    #[inline] pub fn confluence_configuration(mut self, value: impl IntoValue_<ConfluenceConfiguration>) -> Self { self.0.put("ConfluenceConfiguration", value.into_node()); self }
    /// Sets `DatabaseConfiguration`.
    #[inline] pub fn database_configuration(mut self, value: impl IntoValue_<DatabaseConfiguration>) -> Self { self.0.put("DatabaseConfiguration", value.into_node()); self }
    /// Sets `GoogleDriveConfiguration`.
    #[inline] pub fn google_drive_configuration(mut self, value: impl IntoValue_<GoogleDriveConfiguration>) -> Self { self.0.put("GoogleDriveConfiguration", value.into_node()); self }
    /// Sets `OneDriveConfiguration`.
    #[inline] pub fn one_drive_configuration(mut self, value: impl IntoValue_<OneDriveConfiguration>) -> Self { self.0.put("OneDriveConfiguration", value.into_node()); self }
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DataSourceConfiguration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
    /// Sets `SalesforceConfiguration`.
    #[inline] pub fn salesforce_configuration(mut self, value: impl IntoValue_<SalesforceConfiguration>) -> Self { self.0.put("SalesforceConfiguration", value.into_node()); self }
    /// Sets `ServiceNowConfiguration`.
    #[inline] pub fn service_now_configuration(mut self, value: impl IntoValue_<ServiceNowConfiguration>) -> Self { self.0.put("ServiceNowConfiguration", value.into_node()); self }
    /// Sets `SharePointConfiguration`.
    #[inline] pub fn share_point_configuration(mut self, value: impl IntoValue_<SharePointConfiguration>) -> Self { self.0.put("SharePointConfiguration", value.into_node()); self }
    /// Sets `TemplateConfiguration`.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<TemplateConfiguration>) -> Self { self.0.put("TemplateConfiguration", value.into_node()); self }
    /// Sets `WebCrawlerConfiguration`.
    #[inline] pub fn web_crawler_configuration(mut self, value: impl IntoValue_<WebCrawlerConfiguration>) -> Self { self.0.put("WebCrawlerConfiguration", value.into_node()); self }
    /// Sets `WorkDocsConfiguration`.
    #[inline] pub fn work_docs_configuration(mut self, value: impl IntoValue_<WorkDocsConfiguration>) -> Self { self.0.put("WorkDocsConfiguration", value.into_node()); self }
}
impl IntoValue_<DataSourceConfiguration> for DataSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConditionOperator {}
impl ConditionOperator {
    /// `GreaterThan`
    pub const GREATER_THAN: Value_<ConditionOperator> = Value_::constant("GreaterThan");
    /// `GreaterThanOrEquals`
    pub const GREATER_THAN_OR_EQUALS: Value_<ConditionOperator> = Value_::constant("GreaterThanOrEquals");
    /// `LessThan`
    pub const LESS_THAN: Value_<ConditionOperator> = Value_::constant("LessThan");
    /// `LessThanOrEquals`
    pub const LESS_THAN_OR_EQUALS: Value_<ConditionOperator> = Value_::constant("LessThanOrEquals");
    /// `Equals`
    pub const EQUALS: Value_<ConditionOperator> = Value_::constant("Equals");
    /// `NotEquals`
    pub const NOT_EQUALS: Value_<ConditionOperator> = Value_::constant("NotEquals");
    /// `Contains`
    pub const CONTAINS: Value_<ConditionOperator> = Value_::constant("Contains");
    /// `NotContains`
    pub const NOT_CONTAINS: Value_<ConditionOperator> = Value_::constant("NotContains");
    /// `Exists`
    pub const EXISTS: Value_<ConditionOperator> = Value_::constant("Exists");
    /// `NotExists`
    pub const NOT_EXISTS: Value_<ConditionOperator> = Value_::constant("NotExists");
    /// `BeginsWith`
    pub const BEGINS_WITH: Value_<ConditionOperator> = Value_::constant("BeginsWith");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConditionOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConfluenceAttachmentFieldName {}
impl ConfluenceAttachmentFieldName {
    /// `AUTHOR`
    pub const AUTHOR: Value_<ConfluenceAttachmentFieldName> = Value_::constant("AUTHOR");
    /// `CONTENT_TYPE`
    pub const CONTENT_TYPE: Value_<ConfluenceAttachmentFieldName> = Value_::constant("CONTENT_TYPE");
    /// `CREATED_DATE`
    pub const CREATED_DATE: Value_<ConfluenceAttachmentFieldName> = Value_::constant("CREATED_DATE");
    /// `DISPLAY_URL`
    pub const DISPLAY_URL: Value_<ConfluenceAttachmentFieldName> = Value_::constant("DISPLAY_URL");
    /// `FILE_SIZE`
    pub const FILE_SIZE: Value_<ConfluenceAttachmentFieldName> = Value_::constant("FILE_SIZE");
    /// `ITEM_TYPE`
    pub const ITEM_TYPE: Value_<ConfluenceAttachmentFieldName> = Value_::constant("ITEM_TYPE");
    /// `PARENT_ID`
    pub const PARENT_ID: Value_<ConfluenceAttachmentFieldName> = Value_::constant("PARENT_ID");
    /// `SPACE_KEY`
    pub const SPACE_KEY: Value_<ConfluenceAttachmentFieldName> = Value_::constant("SPACE_KEY");
    /// `SPACE_NAME`
    pub const SPACE_NAME: Value_<ConfluenceAttachmentFieldName> = Value_::constant("SPACE_NAME");
    /// `URL`
    pub const URL: Value_<ConfluenceAttachmentFieldName> = Value_::constant("URL");
    /// `VERSION`
    pub const VERSION: Value_<ConfluenceAttachmentFieldName> = Value_::constant("VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfluenceAttachmentFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConfluenceBlogFieldName {}
impl ConfluenceBlogFieldName {
    /// `AUTHOR`
    pub const AUTHOR: Value_<ConfluenceBlogFieldName> = Value_::constant("AUTHOR");
    /// `DISPLAY_URL`
    pub const DISPLAY_URL: Value_<ConfluenceBlogFieldName> = Value_::constant("DISPLAY_URL");
    /// `ITEM_TYPE`
    pub const ITEM_TYPE: Value_<ConfluenceBlogFieldName> = Value_::constant("ITEM_TYPE");
    /// `LABELS`
    pub const LABELS: Value_<ConfluenceBlogFieldName> = Value_::constant("LABELS");
    /// `PUBLISH_DATE`
    pub const PUBLISH_DATE: Value_<ConfluenceBlogFieldName> = Value_::constant("PUBLISH_DATE");
    /// `SPACE_KEY`
    pub const SPACE_KEY: Value_<ConfluenceBlogFieldName> = Value_::constant("SPACE_KEY");
    /// `SPACE_NAME`
    pub const SPACE_NAME: Value_<ConfluenceBlogFieldName> = Value_::constant("SPACE_NAME");
    /// `URL`
    pub const URL: Value_<ConfluenceBlogFieldName> = Value_::constant("URL");
    /// `VERSION`
    pub const VERSION: Value_<ConfluenceBlogFieldName> = Value_::constant("VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfluenceBlogFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConfluencePageFieldName {}
impl ConfluencePageFieldName {
    /// `AUTHOR`
    pub const AUTHOR: Value_<ConfluencePageFieldName> = Value_::constant("AUTHOR");
    /// `CONTENT_STATUS`
    pub const CONTENT_STATUS: Value_<ConfluencePageFieldName> = Value_::constant("CONTENT_STATUS");
    /// `CREATED_DATE`
    pub const CREATED_DATE: Value_<ConfluencePageFieldName> = Value_::constant("CREATED_DATE");
    /// `DISPLAY_URL`
    pub const DISPLAY_URL: Value_<ConfluencePageFieldName> = Value_::constant("DISPLAY_URL");
    /// `ITEM_TYPE`
    pub const ITEM_TYPE: Value_<ConfluencePageFieldName> = Value_::constant("ITEM_TYPE");
    /// `LABELS`
    pub const LABELS: Value_<ConfluencePageFieldName> = Value_::constant("LABELS");
    /// `MODIFIED_DATE`
    pub const MODIFIED_DATE: Value_<ConfluencePageFieldName> = Value_::constant("MODIFIED_DATE");
    /// `PARENT_ID`
    pub const PARENT_ID: Value_<ConfluencePageFieldName> = Value_::constant("PARENT_ID");
    /// `SPACE_KEY`
    pub const SPACE_KEY: Value_<ConfluencePageFieldName> = Value_::constant("SPACE_KEY");
    /// `SPACE_NAME`
    pub const SPACE_NAME: Value_<ConfluencePageFieldName> = Value_::constant("SPACE_NAME");
    /// `URL`
    pub const URL: Value_<ConfluencePageFieldName> = Value_::constant("URL");
    /// `VERSION`
    pub const VERSION: Value_<ConfluencePageFieldName> = Value_::constant("VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfluencePageFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConfluenceSpaceFieldName {}
impl ConfluenceSpaceFieldName {
    /// `DISPLAY_URL`
    pub const DISPLAY_URL: Value_<ConfluenceSpaceFieldName> = Value_::constant("DISPLAY_URL");
    /// `ITEM_TYPE`
    pub const ITEM_TYPE: Value_<ConfluenceSpaceFieldName> = Value_::constant("ITEM_TYPE");
    /// `SPACE_KEY`
    pub const SPACE_KEY: Value_<ConfluenceSpaceFieldName> = Value_::constant("SPACE_KEY");
    /// `URL`
    pub const URL: Value_<ConfluenceSpaceFieldName> = Value_::constant("URL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfluenceSpaceFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ConfluenceVersion {}
impl ConfluenceVersion {
    /// `CLOUD`
    pub const CLOUD: Value_<ConfluenceVersion> = Value_::constant("CLOUD");
    /// `SERVER`
    pub const SERVER: Value_<ConfluenceVersion> = Value_::constant("SERVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfluenceVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum DatabaseEngineType {}
impl DatabaseEngineType {
    /// `RDS_AURORA_MYSQL`
    pub const RDS_AURORA_MYSQL: Value_<DatabaseEngineType> = Value_::constant("RDS_AURORA_MYSQL");
    /// `RDS_AURORA_POSTGRESQL`
    pub const RDS_AURORA_POSTGRESQL: Value_<DatabaseEngineType> = Value_::constant("RDS_AURORA_POSTGRESQL");
    /// `RDS_MYSQL`
    pub const RDS_MYSQL: Value_<DatabaseEngineType> = Value_::constant("RDS_MYSQL");
    /// `RDS_POSTGRESQL`
    pub const RDS_POSTGRESQL: Value_<DatabaseEngineType> = Value_::constant("RDS_POSTGRESQL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatabaseEngineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum QueryIdentifiersEnclosingOption {}
impl QueryIdentifiersEnclosingOption {
    /// `DOUBLE_QUOTES`
    pub const DOUBLE_QUOTES: Value_<QueryIdentifiersEnclosingOption> = Value_::constant("DOUBLE_QUOTES");
    /// `NONE`
    pub const NONE: Value_<QueryIdentifiersEnclosingOption> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QueryIdentifiersEnclosingOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum SalesforceChatterFeedIncludeFilterType {}
impl SalesforceChatterFeedIncludeFilterType {
    /// `ACTIVE_USER`
    pub const ACTIVE_USER: Value_<SalesforceChatterFeedIncludeFilterType> = Value_::constant("ACTIVE_USER");
    /// `STANDARD_USER`
    pub const STANDARD_USER: Value_<SalesforceChatterFeedIncludeFilterType> = Value_::constant("STANDARD_USER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceChatterFeedIncludeFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum SalesforceKnowledgeArticleState {}
impl SalesforceKnowledgeArticleState {
    /// `DRAFT`
    pub const DRAFT: Value_<SalesforceKnowledgeArticleState> = Value_::constant("DRAFT");
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<SalesforceKnowledgeArticleState> = Value_::constant("PUBLISHED");
    /// `ARCHIVED`
    pub const ARCHIVED: Value_<SalesforceKnowledgeArticleState> = Value_::constant("ARCHIVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceKnowledgeArticleState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum SalesforceStandardObjectName {}
impl SalesforceStandardObjectName {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<SalesforceStandardObjectName> = Value_::constant("ACCOUNT");
    /// `CAMPAIGN`
    pub const CAMPAIGN: Value_<SalesforceStandardObjectName> = Value_::constant("CAMPAIGN");
    /// `CASE`
    pub const CASE: Value_<SalesforceStandardObjectName> = Value_::constant("CASE");
    /// `CONTACT`
    pub const CONTACT: Value_<SalesforceStandardObjectName> = Value_::constant("CONTACT");
    /// `CONTRACT`
    pub const CONTRACT: Value_<SalesforceStandardObjectName> = Value_::constant("CONTRACT");
    /// `DOCUMENT`
    pub const DOCUMENT: Value_<SalesforceStandardObjectName> = Value_::constant("DOCUMENT");
    /// `GROUP`
    pub const GROUP: Value_<SalesforceStandardObjectName> = Value_::constant("GROUP");
    /// `IDEA`
    pub const IDEA: Value_<SalesforceStandardObjectName> = Value_::constant("IDEA");
    /// `LEAD`
    pub const LEAD: Value_<SalesforceStandardObjectName> = Value_::constant("LEAD");
    /// `OPPORTUNITY`
    pub const OPPORTUNITY: Value_<SalesforceStandardObjectName> = Value_::constant("OPPORTUNITY");
    /// `PARTNER`
    pub const PARTNER: Value_<SalesforceStandardObjectName> = Value_::constant("PARTNER");
    /// `PRICEBOOK`
    pub const PRICEBOOK: Value_<SalesforceStandardObjectName> = Value_::constant("PRICEBOOK");
    /// `PRODUCT`
    pub const PRODUCT: Value_<SalesforceStandardObjectName> = Value_::constant("PRODUCT");
    /// `PROFILE`
    pub const PROFILE: Value_<SalesforceStandardObjectName> = Value_::constant("PROFILE");
    /// `SOLUTION`
    pub const SOLUTION: Value_<SalesforceStandardObjectName> = Value_::constant("SOLUTION");
    /// `TASK`
    pub const TASK: Value_<SalesforceStandardObjectName> = Value_::constant("TASK");
    /// `USER`
    pub const USER: Value_<SalesforceStandardObjectName> = Value_::constant("USER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceStandardObjectName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ServiceNowAuthenticationType {}
impl ServiceNowAuthenticationType {
    /// `HTTP_BASIC`
    pub const HTTP_BASIC: Value_<ServiceNowAuthenticationType> = Value_::constant("HTTP_BASIC");
    /// `OAUTH2`
    pub const OAUTH2: Value_<ServiceNowAuthenticationType> = Value_::constant("OAUTH2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNowAuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum ServiceNowBuildVersionType {}
impl ServiceNowBuildVersionType {
    /// `LONDON`
    pub const LONDON: Value_<ServiceNowBuildVersionType> = Value_::constant("LONDON");
    /// `OTHERS`
    pub const OTHERS: Value_<ServiceNowBuildVersionType> = Value_::constant("OTHERS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNowBuildVersionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum SharePointVersion {}
impl SharePointVersion {
    /// `SHAREPOINT_ONLINE`
    pub const SHAREPOINT_ONLINE: Value_<SharePointVersion> = Value_::constant("SHAREPOINT_ONLINE");
    /// `SHAREPOINT_2013`
    pub const SHAREPOINT_2013: Value_<SharePointVersion> = Value_::constant("SHAREPOINT_2013");
    /// `SHAREPOINT_2016`
    pub const SHAREPOINT_2016: Value_<SharePointVersion> = Value_::constant("SHAREPOINT_2016");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SharePointVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum WebCrawlerMode {}
impl WebCrawlerMode {
    /// `HOST_ONLY`
    pub const HOST_ONLY: Value_<WebCrawlerMode> = Value_::constant("HOST_ONLY");
    /// `SUBDOMAINS`
    pub const SUBDOMAINS: Value_<WebCrawlerMode> = Value_::constant("SUBDOMAINS");
    /// `EVERYTHING`
    pub const EVERYTHING: Value_<WebCrawlerMode> = Value_::constant("EVERYTHING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebCrawlerMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `S3`
    pub const S3: Value_<Type> = Value_::constant("S3");
    /// `SHAREPOINT`
    pub const SHAREPOINT: Value_<Type> = Value_::constant("SHAREPOINT");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<Type> = Value_::constant("SALESFORCE");
    /// `ONEDRIVE`
    pub const ONEDRIVE: Value_<Type> = Value_::constant("ONEDRIVE");
    /// `SERVICENOW`
    pub const SERVICENOW: Value_<Type> = Value_::constant("SERVICENOW");
    /// `DATABASE`
    pub const DATABASE: Value_<Type> = Value_::constant("DATABASE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Type> = Value_::constant("CUSTOM");
    /// `CONFLUENCE`
    pub const CONFLUENCE: Value_<Type> = Value_::constant("CONFLUENCE");
    /// `GOOGLEDRIVE`
    pub const GOOGLEDRIVE: Value_<Type> = Value_::constant("GOOGLEDRIVE");
    /// `WEBCRAWLER`
    pub const WEBCRAWLER: Value_<Type> = Value_::constant("WEBCRAWLER");
    /// `WORKDOCS`
    pub const WORKDOCS: Value_<Type> = Value_::constant("WORKDOCS");
    /// `TEMPLATE`
    pub const TEMPLATE: Value_<Type> = Value_::constant("TEMPLATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
