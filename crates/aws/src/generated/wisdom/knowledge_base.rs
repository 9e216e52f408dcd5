// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::KnowledgeBase`

use stanchion_template::generated::*;

/// `AWS::Wisdom::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct KnowledgeBase<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KnowledgeBase<Missing_<super::required::knowledge_base_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBase(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KnowledgeBase<S0, S1> {
    /// Sets `Description`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KnowledgeBaseType`. Required. An update replaces the resource. The values are constants of [`KnowledgeBaseType`].
    #[inline] pub fn knowledge_base_type(mut self, value: impl IntoValue_<KnowledgeBaseType>) -> KnowledgeBase<Set_, S1> { self.0.put("KnowledgeBaseType", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, Set_> { self.0.put("Name", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `RenderingConfiguration`.
    #[inline] pub fn rendering_configuration(mut self, value: impl IntoValue_<RenderingConfiguration>) -> Self { self.0.put("RenderingConfiguration", value.into_node()); self }
    /// Sets `ServerSideEncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ServerSideEncryptionConfiguration>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. An update replaces the resource.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SourceConfiguration>) -> Self { self.0.put("SourceConfiguration", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VectorIngestionConfiguration`.
    #[inline] pub fn vector_ingestion_configuration(mut self, value: impl IntoValue_<VectorIngestionConfiguration>) -> Self { self.0.put("VectorIngestionConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KnowledgeBase> for KnowledgeBase<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for KnowledgeBase<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase";
    type Handle = KnowledgeBaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KnowledgeBase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KnowledgeBaseRef(Id_);
impl From<Id_> for KnowledgeBaseRef { #[inline] fn from(id: Id_) -> Self { KnowledgeBaseRef(id) } }
impl AsRef<Id_> for KnowledgeBaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KnowledgeBaseRef {
    /// `Ref`: `KnowledgeBaseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `KnowledgeBaseArn`
    #[inline] pub fn knowledge_base_arn(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseArn") }
    /// `Fn::GetAtt` `KnowledgeBaseId`
    #[inline] pub fn knowledge_base_id(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseId") }
}
/// `AWS::Wisdom::KnowledgeBase.RenderingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-renderingconfiguration.html)
#[must_use]
pub struct RenderingConfiguration(Properties_);
impl RenderingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RenderingConfiguration(Properties_::new()) }
}
impl RenderingConfiguration {
    /// Sets `TemplateUri`. 1 to 4096 characters.
    #[inline] pub fn template_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateUri", value.into_node()); self }
}
impl IntoValue_<RenderingConfiguration> for RenderingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.ServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-serversideencryptionconfiguration.html)
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties_);
impl ServerSideEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionConfiguration(Properties_::new()) }
}
impl ServerSideEncryptionConfiguration {
    /// Sets `KmsKeyId`. 1 to 4096 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionConfiguration> for ServerSideEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.AppIntegrationsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-appintegrationsconfiguration.html)
#[must_use]
pub struct AppIntegrationsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppIntegrationsConfiguration<Missing_<super::required::app_integration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppIntegrationsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AppIntegrationsConfiguration<S0> {
    /// Sets `AppIntegrationArn`. Required. 1 to 2048 characters.
    #[inline] pub fn app_integration_arn(mut self, value: impl IntoValue_<String>) -> AppIntegrationsConfiguration<Set_> { self.0.put("AppIntegrationArn", value.into_node()); AppIntegrationsConfiguration(self.0, PhantomData_) }
    /// Sets `ObjectFields`. 1 to 100 items.
    #[inline] pub fn object_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ObjectFields", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AppIntegrationsConfiguration> for AppIntegrationsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.CrawlerLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct CrawlerLimits(Properties_);
impl CrawlerLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CrawlerLimits(Properties_::new()) }
}
impl CrawlerLimits {
    /// Sets `RateLimit`. 1 to 3000.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RateLimit", value.into_node()); self }
}
impl IntoValue_<CrawlerLimits> for CrawlerLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.SeedUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-seedurl.html)
#[must_use]
pub struct SeedUrl(Properties_);
impl SeedUrl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SeedUrl(Properties_::new()) }
}
impl SeedUrl {
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<SeedUrl> for SeedUrl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.UrlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct UrlConfiguration(Properties_);
impl UrlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UrlConfiguration(Properties_::new()) }
}
impl UrlConfiguration {
    /// Sets `SeedUrls`. 1 to 100 items.
    #[inline] pub fn seed_urls(mut self, value: impl IntoValue_<Vec<SeedUrl>>) -> Self { self.0.put("SeedUrls", value.into_node()); self }
}
impl IntoValue_<UrlConfiguration> for UrlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.WebCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-webcrawlerconfiguration.html)
#[must_use]
pub struct WebCrawlerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebCrawlerConfiguration<Missing_<super::required::url_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebCrawlerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebCrawlerConfiguration<S0> {
    /// Sets `CrawlerLimits`.
    #[inline] pub fn crawler_limits(mut self, value: impl IntoValue_<CrawlerLimits>) -> Self { self.0.put("CrawlerLimits", value.into_node()); self }
    /// Sets `ExclusionFilters`. 1 to 25 items.
    #[inline] pub fn exclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionFilters", value.into_node()); self }
    /// Sets `InclusionFilters`. 1 to 25 items.
    #[inline] pub fn inclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionFilters", value.into_node()); self }
    /// Sets `Scope`. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `UrlConfiguration`. Required.
    #[inline] pub fn url_configuration(mut self, value: impl IntoValue_<UrlConfiguration>) -> WebCrawlerConfiguration<Set_> { self.0.put("UrlConfiguration", value.into_node()); WebCrawlerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WebCrawlerConfiguration> for WebCrawlerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.ManagedSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-managedsourceconfiguration.html)
#[must_use]
pub struct ManagedSourceConfiguration(Properties_);
impl ManagedSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedSourceConfiguration(Properties_::new()) }
}
impl ManagedSourceConfiguration {
    /// Sets `WebCrawlerConfiguration`.
    #[inline] pub fn web_crawler_configuration(mut self, value: impl IntoValue_<WebCrawlerConfiguration>) -> Self { self.0.put("WebCrawlerConfiguration", value.into_node()); self }
}
impl IntoValue_<ManagedSourceConfiguration> for ManagedSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-sourceconfiguration.html)
#[must_use]
pub struct SourceConfiguration(Properties_);
impl SourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceConfiguration(Properties_::new()) }
}
impl SourceConfiguration {
    /// Sets `AppIntegrations`.
    #[inline] pub fn app_integrations(mut self, value: impl IntoValue_<AppIntegrationsConfiguration>) -> Self { self.0.put("AppIntegrations", value.into_node()); self }
    /// Sets `ManagedSourceConfiguration`.
    #[inline] pub fn managed_source_configuration(mut self, value: impl IntoValue_<ManagedSourceConfiguration>) -> Self { self.0.put("ManagedSourceConfiguration", value.into_node()); self }
}
impl IntoValue_<SourceConfiguration> for SourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.FixedSizeChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-fixedsizechunkingconfiguration.html)
#[must_use]
pub struct FixedSizeChunkingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FixedSizeChunkingConfiguration<Missing_<super::required::max_tokens>, Missing_<super::required::overlap_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedSizeChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FixedSizeChunkingConfiguration<S0, S1> {
    /// Sets `MaxTokens`. Required. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<f64>) -> FixedSizeChunkingConfiguration<Set_, S1> { self.0.put("MaxTokens", value.into_node()); FixedSizeChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `OverlapPercentage`. Required. 1 to 99.
    #[inline] pub fn overlap_percentage(mut self, value: impl IntoValue_<f64>) -> FixedSizeChunkingConfiguration<S0, Set_> { self.0.put("OverlapPercentage", value.into_node()); FixedSizeChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FixedSizeChunkingConfiguration> for FixedSizeChunkingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.HierarchicalChunkingLevelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-hierarchicalchunkinglevelconfiguration.html)
#[must_use]
pub struct HierarchicalChunkingLevelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HierarchicalChunkingLevelConfiguration<Missing_<super::required::max_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HierarchicalChunkingLevelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HierarchicalChunkingLevelConfiguration<S0> {
    /// Sets `MaxTokens`. Required. 1 to 8192.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<f64>) -> HierarchicalChunkingLevelConfiguration<Set_> { self.0.put("MaxTokens", value.into_node()); HierarchicalChunkingLevelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HierarchicalChunkingLevelConfiguration> for HierarchicalChunkingLevelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.HierarchicalChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-hierarchicalchunkingconfiguration.html)
#[must_use]
pub struct HierarchicalChunkingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HierarchicalChunkingConfiguration<Missing_<super::required::level_configurations>, Missing_<super::required::overlap_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HierarchicalChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HierarchicalChunkingConfiguration<S0, S1> {
    /// Sets `LevelConfigurations`. Required. Exactly 2 items.
    #[inline] pub fn level_configurations(mut self, value: impl IntoValue_<Vec<HierarchicalChunkingLevelConfiguration>>) -> HierarchicalChunkingConfiguration<Set_, S1> { self.0.put("LevelConfigurations", value.into_node()); HierarchicalChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `OverlapTokens`. Required. At least 1.
    #[inline] pub fn overlap_tokens(mut self, value: impl IntoValue_<f64>) -> HierarchicalChunkingConfiguration<S0, Set_> { self.0.put("OverlapTokens", value.into_node()); HierarchicalChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HierarchicalChunkingConfiguration> for HierarchicalChunkingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.SemanticChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-semanticchunkingconfiguration.html)
#[must_use]
pub struct SemanticChunkingConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SemanticChunkingConfiguration<Missing_<super::required::breakpoint_percentile_threshold>, Missing_<super::required::buffer_size>, Missing_<super::required::max_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SemanticChunkingConfiguration<S0, S1, S2> {
    /// Sets `BreakpointPercentileThreshold`. Required. 50 to 99.
    #[inline] pub fn breakpoint_percentile_threshold(mut self, value: impl IntoValue_<f64>) -> SemanticChunkingConfiguration<Set_, S1, S2> { self.0.put("BreakpointPercentileThreshold", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `BufferSize`. Required. 0 to 1.
    #[inline] pub fn buffer_size(mut self, value: impl IntoValue_<f64>) -> SemanticChunkingConfiguration<S0, Set_, S2> { self.0.put("BufferSize", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `MaxTokens`. Required. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<f64>) -> SemanticChunkingConfiguration<S0, S1, Set_> { self.0.put("MaxTokens", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SemanticChunkingConfiguration> for SemanticChunkingConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.ChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct ChunkingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ChunkingConfiguration<Missing_<super::required::chunking_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ChunkingConfiguration<S0> {
    /// Sets `ChunkingStrategy`. Required. The values are constants of [`ChunkingStrategy`].
    #[inline] pub fn chunking_strategy(mut self, value: impl IntoValue_<ChunkingStrategy>) -> ChunkingConfiguration<Set_> { self.0.put("ChunkingStrategy", value.into_node()); ChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `FixedSizeChunkingConfiguration`.
    #[inline] pub fn fixed_size_chunking_configuration(mut self, value: impl IntoValue_<FixedSizeChunkingConfiguration>) -> Self { self.0.put("FixedSizeChunkingConfiguration", value.into_node()); self }
    /// Sets `HierarchicalChunkingConfiguration`.
    #[inline] pub fn hierarchical_chunking_configuration(mut self, value: impl IntoValue_<HierarchicalChunkingConfiguration>) -> Self { self.0.put("HierarchicalChunkingConfiguration", value.into_node()); self }
    /// Sets `SemanticChunkingConfiguration`.
    #[inline] pub fn semantic_chunking_configuration(mut self, value: impl IntoValue_<SemanticChunkingConfiguration>) -> Self { self.0.put("SemanticChunkingConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ChunkingConfiguration> for ChunkingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.ParsingPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct ParsingPrompt<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParsingPrompt<Missing_<super::required::parsing_prompt_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParsingPrompt(Properties_::new(), PhantomData_) }
}
impl<S0> ParsingPrompt<S0> {
    /// Sets `ParsingPromptText`. Required. 1 to 10000 characters.
    #[inline] pub fn parsing_prompt_text(mut self, value: impl IntoValue_<String>) -> ParsingPrompt<Set_> { self.0.put("ParsingPromptText", value.into_node()); ParsingPrompt(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParsingPrompt> for ParsingPrompt<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.BedrockFoundationModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-bedrockfoundationmodelconfiguration.html)
#[must_use]
pub struct BedrockFoundationModelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BedrockFoundationModelConfiguration<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockFoundationModelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BedrockFoundationModelConfiguration<S0> {
    /// Sets `ModelArn`. Required. 1 to 2048 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> BedrockFoundationModelConfiguration<Set_> { self.0.put("ModelArn", value.into_node()); BedrockFoundationModelConfiguration(self.0, PhantomData_) }
    /// Sets `ParsingPrompt`.
    #[inline] pub fn parsing_prompt(mut self, value: impl IntoValue_<ParsingPrompt>) -> Self { self.0.put("ParsingPrompt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BedrockFoundationModelConfiguration> for BedrockFoundationModelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.ParsingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[must_use]
pub struct ParsingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParsingConfiguration<Missing_<super::required::parsing_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParsingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParsingConfiguration<S0> {
    /// Sets `BedrockFoundationModelConfiguration`.
    #[inline] pub fn bedrock_foundation_model_configuration(mut self, value: impl IntoValue_<BedrockFoundationModelConfiguration>) -> Self { self.0.put("BedrockFoundationModelConfiguration", value.into_node()); self }
    /// Sets `ParsingStrategy`. Required. The values are constants of [`ParsingStrategy`].
    #[inline] pub fn parsing_strategy(mut self, value: impl IntoValue_<ParsingStrategy>) -> ParsingConfiguration<Set_> { self.0.put("ParsingStrategy", value.into_node()); ParsingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParsingConfiguration> for ParsingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::KnowledgeBase.VectorIngestionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-vectoringestionconfiguration.html)
#[must_use]
pub struct VectorIngestionConfiguration(Properties_);
impl VectorIngestionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VectorIngestionConfiguration(Properties_::new()) }
}
impl VectorIngestionConfiguration {
    /// Sets `ChunkingConfiguration`.
    #[inline] pub fn chunking_configuration(mut self, value: impl IntoValue_<ChunkingConfiguration>) -> Self { self.0.put("ChunkingConfiguration", value.into_node()); self }
    /// Sets `ParsingConfiguration`.
    #[inline] pub fn parsing_configuration(mut self, value: impl IntoValue_<ParsingConfiguration>) -> Self { self.0.put("ParsingConfiguration", value.into_node()); self }
}
impl IntoValue_<VectorIngestionConfiguration> for VectorIngestionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[derive(Debug)]
pub enum KnowledgeBaseType {}
impl KnowledgeBaseType {
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<KnowledgeBaseType> = Value_::constant("EXTERNAL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<KnowledgeBaseType> = Value_::constant("CUSTOM");
    /// `MESSAGE_TEMPLATES`
    pub const MESSAGE_TEMPLATES: Value_<KnowledgeBaseType> = Value_::constant("MESSAGE_TEMPLATES");
    /// `MANAGED`
    pub const MANAGED: Value_<KnowledgeBaseType> = Value_::constant("MANAGED");
    /// `QUICK_RESPONSES`
    pub const QUICK_RESPONSES: Value_<KnowledgeBaseType> = Value_::constant("QUICK_RESPONSES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KnowledgeBaseType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `HOST_ONLY`
    pub const HOST_ONLY: Value_<Scope> = Value_::constant("HOST_ONLY");
    /// `SUBDOMAINS`
    pub const SUBDOMAINS: Value_<Scope> = Value_::constant("SUBDOMAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[derive(Debug)]
pub enum ChunkingStrategy {}
impl ChunkingStrategy {
    /// `FIXED_SIZE`
    pub const FIXED_SIZE: Value_<ChunkingStrategy> = Value_::constant("FIXED_SIZE");
    /// `NONE`
    pub const NONE: Value_<ChunkingStrategy> = Value_::constant("NONE");
    /// `HIERARCHICAL`
    pub const HIERARCHICAL: Value_<ChunkingStrategy> = Value_::constant("HIERARCHICAL");
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<ChunkingStrategy> = Value_::constant("SEMANTIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChunkingStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
#[derive(Debug)]
pub enum ParsingStrategy {}
impl ParsingStrategy {
    /// `BEDROCK_FOUNDATION_MODEL`
    pub const BEDROCK_FOUNDATION_MODEL: Value_<ParsingStrategy> = Value_::constant("BEDROCK_FOUNDATION_MODEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParsingStrategy> { Value_::from_node(value.into_node()) }
}
