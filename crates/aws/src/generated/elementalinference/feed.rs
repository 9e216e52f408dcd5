// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElementalInference::Feed`

use stanchion_template::generated::*;

/// `AWS::ElementalInference::Feed`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
#[must_use]
pub struct Feed<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Feed<Missing_<super::required::name>, Missing_<super::required::outputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Feed(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Feed<S0, S1> {
    /// Sets `AccessRoleArn`. 32 to 255 characters.
    #[inline] pub fn access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessRoleArn", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Feed<Set_, S1> { self.0.put("Name", value.into_node()); Feed(self.0, PhantomData_) }
    /// Sets `Outputs`. Required.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<GetOutput>>) -> Feed<S0, Set_> { self.0.put("Outputs", value.into_node()); Feed(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Feed> for Feed<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Feed<S0, S1> {
    const TYPE: &'static str = "AWS::ElementalInference::Feed";
    type Handle = FeedRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Feed`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FeedRef(Id_);
impl From<Id_> for FeedRef { #[inline] fn from(id: Id_) -> Self { FeedRef(id) } }
impl AsRef<Id_> for FeedRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FeedRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DataEndpoints`
    #[inline] pub fn data_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("DataEndpoints") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ElementalInference::Feed.TemplateGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-templategroup.html)
#[must_use]
pub struct TemplateGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TemplateGroup<Missing_<super::required::name>, Missing_<super::required::template_uris>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TemplateGroup<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TemplateGroup<Set_, S1> { self.0.put("Name", value.into_node()); TemplateGroup(self.0, PhantomData_) }
    /// Sets `TemplateUris`. Required. 1 to 2 items.
    #[inline] pub fn template_uris(mut self, value: impl IntoValue_<Vec<String>>) -> TemplateGroup<S0, Set_> { self.0.put("TemplateUris", value.into_node()); TemplateGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TemplateGroup> for TemplateGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.CroppingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-croppingconfig.html)
#[must_use]
pub struct CroppingConfig(Properties_);
impl CroppingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CroppingConfig(Properties_::new()) }
}
impl CroppingConfig {
    /// Sets `TemplateGroups`. 1 to 4 items.
    #[inline] pub fn template_groups(mut self, value: impl IntoValue_<Vec<TemplateGroup>>) -> Self { self.0.put("TemplateGroups", value.into_node()); self }
}
impl IntoValue_<CroppingConfig> for CroppingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-datasourceconfiguration.html)
#[must_use]
pub struct DataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSourceConfiguration<Missing_<super::required::fixture_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DataSourceConfiguration<S0> {
    /// Sets `FixtureId`. Required. 1 to 128 characters.
    #[inline] pub fn fixture_id(mut self, value: impl IntoValue_<String>) -> DataSourceConfiguration<Set_> { self.0.put("FixtureId", value.into_node()); DataSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSourceConfiguration> for DataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.ClippingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-clippingconfig.html)
#[must_use]
pub struct ClippingConfig(Properties_);
impl ClippingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClippingConfig(Properties_::new()) }
}
impl ClippingConfig {
    /// Sets `CallbackMetadata`. At most 1024 characters.
    #[inline] pub fn callback_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CallbackMetadata", value.into_node()); self }
    /// Sets `DataSourceConfiguration`.
    #[inline] pub fn data_source_configuration(mut self, value: impl IntoValue_<DataSourceConfiguration>) -> Self { self.0.put("DataSourceConfiguration", value.into_node()); self }
}
impl IntoValue_<ClippingConfig> for ClippingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.AspectRatio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-aspectratio.html)
#[must_use]
pub struct AspectRatio<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AspectRatio<Missing_<super::required::height>, Missing_<super::required::width>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AspectRatio(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AspectRatio<S0, S1> {
    /// Sets `Height`. Required.
    #[inline] pub fn height(mut self, value: impl IntoValue_<i64>) -> AspectRatio<Set_, S1> { self.0.put("Height", value.into_node()); AspectRatio(self.0, PhantomData_) }
    /// Sets `Width`. Required.
    #[inline] pub fn width(mut self, value: impl IntoValue_<i64>) -> AspectRatio<S0, Set_> { self.0.put("Width", value.into_node()); AspectRatio(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AspectRatio> for AspectRatio<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.SubtitlingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-subtitlingconfig.html)
#[must_use]
pub struct SubtitlingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubtitlingConfig<Missing_<super::required::language>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubtitlingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SubtitlingConfig<S0> {
    /// Sets `AspectRatio`.
    #[inline] pub fn aspect_ratio(mut self, value: impl IntoValue_<AspectRatio>) -> Self { self.0.put("AspectRatio", value.into_node()); self }
    /// Sets `Dictionary`. 1 to 19 characters.
    #[inline] pub fn dictionary(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Dictionary", value.into_node()); self }
    /// Sets `Language`. Required. The values are constants of [`TranscriptionLanguage`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<TranscriptionLanguage>) -> SubtitlingConfig<Set_> { self.0.put("Language", value.into_node()); SubtitlingConfig(self.0, PhantomData_) }
    /// Sets `ProfanityFilter`. The values are constants of [`ProfanityFilterMode`].
    #[inline] pub fn profanity_filter(mut self, value: impl IntoValue_<ProfanityFilterMode>) -> Self { self.0.put("ProfanityFilter", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SubtitlingConfig> for SubtitlingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.OutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-outputconfig.html)
#[must_use]
pub struct OutputConfig(Properties_);
impl OutputConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputConfig(Properties_::new()) }
}
impl OutputConfig {
    /// Sets `Cropping`.
    #[inline] pub fn cropping(mut self, value: impl IntoValue_<CroppingConfig>) -> Self { self.0.put("Cropping", value.into_node()); self }
    /// Sets `Clipping`.
    #[inline] pub fn clipping(mut self, value: impl IntoValue_<ClippingConfig>) -> Self { self.0.put("Clipping", value.into_node()); self }
    /// Sets `Subtitling`.
    #[inline] pub fn subtitling(mut self, value: impl IntoValue_<SubtitlingConfig>) -> Self { self.0.put("Subtitling", value.into_node()); self }
}
impl IntoValue_<OutputConfig> for OutputConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElementalInference::Feed.GetOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-getoutput.html)
#[must_use]
pub struct GetOutput<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GetOutput<Missing_<super::required::name>, Missing_<super::required::output_config>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GetOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GetOutput<S0, S1, S2> {
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GetOutput<Set_, S1, S2> { self.0.put("Name", value.into_node()); GetOutput(self.0, PhantomData_) }
    /// Sets `OutputConfig`. Required.
    #[inline] pub fn output_config(mut self, value: impl IntoValue_<OutputConfig>) -> GetOutput<S0, Set_, S2> { self.0.put("OutputConfig", value.into_node()); GetOutput(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`OutputStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<OutputStatus>) -> GetOutput<S0, S1, Set_> { self.0.put("Status", value.into_node()); GetOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GetOutput> for GetOutput<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElementalInference::Feed`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
#[derive(Debug)]
pub enum TranscriptionLanguage {}
impl TranscriptionLanguage {
    /// `eng`
    pub const ENG: Value_<TranscriptionLanguage> = Value_::constant("eng");
    /// `eng-au`
    pub const ENG_AU: Value_<TranscriptionLanguage> = Value_::constant("eng-au");
    /// `eng-gb`
    pub const ENG_GB: Value_<TranscriptionLanguage> = Value_::constant("eng-gb");
    /// `eng-us`
    pub const ENG_US: Value_<TranscriptionLanguage> = Value_::constant("eng-us");
    /// `fra`
    pub const FRA: Value_<TranscriptionLanguage> = Value_::constant("fra");
    /// `ita`
    pub const ITA: Value_<TranscriptionLanguage> = Value_::constant("ita");
    /// `deu`
    pub const DEU: Value_<TranscriptionLanguage> = Value_::constant("deu");
    /// `spa`
    pub const SPA: Value_<TranscriptionLanguage> = Value_::constant("spa");
    /// `por`
    pub const POR: Value_<TranscriptionLanguage> = Value_::constant("por");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TranscriptionLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElementalInference::Feed`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
#[derive(Debug)]
pub enum ProfanityFilterMode {}
impl ProfanityFilterMode {
    /// `DISABLED`
    pub const DISABLED: Value_<ProfanityFilterMode> = Value_::constant("DISABLED");
    /// `CENSOR`
    pub const CENSOR: Value_<ProfanityFilterMode> = Value_::constant("CENSOR");
    /// `DROP`
    pub const DROP: Value_<ProfanityFilterMode> = Value_::constant("DROP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProfanityFilterMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElementalInference::Feed`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
#[derive(Debug)]
pub enum OutputStatus {}
impl OutputStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<OutputStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<OutputStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputStatus> { Value_::from_node(value.into_node()) }
}
