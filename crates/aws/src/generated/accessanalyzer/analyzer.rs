// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccessAnalyzer::Analyzer`

use stanchion_template::generated::*;

/// `AWS::AccessAnalyzer::Analyzer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
#[must_use]
pub struct Analyzer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Analyzer<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Analyzer(Properties_::new(), PhantomData_) }
}
impl<S0> Analyzer<S0> {
    /// Sets `AnalyzerConfiguration`. An update may replace the resource.
    #[inline] pub fn analyzer_configuration(mut self, value: impl IntoValue_<AnalyzerConfiguration>) -> Self { self.0.put("AnalyzerConfiguration", value.into_node()); self }
    /// Sets `AnalyzerName`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn analyzer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnalyzerName", value.into_node()); self }
    /// Sets `ArchiveRules`.
    #[inline] pub fn archive_rules(mut self, value: impl IntoValue_<Vec<ArchiveRule>>) -> Self { self.0.put("ArchiveRules", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Analyzer<Set_> { self.0.put("Type", value.into_node()); Analyzer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Analyzer> for Analyzer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Analyzer<S0> {
    const TYPE: &'static str = "AWS::AccessAnalyzer::Analyzer";
    type Handle = AnalyzerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Analyzer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnalyzerRef(Id_);
impl From<Id_> for AnalyzerRef { #[inline] fn from(id: Id_) -> Self { AnalyzerRef(id) } }
impl AsRef<Id_> for AnalyzerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnalyzerRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::AccessAnalyzer::Analyzer.InternalAccessAnalysisRuleCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-internalaccessanalysisrulecriteria.html)
#[must_use]
pub struct InternalAccessAnalysisRuleCriteria(Properties_);
impl InternalAccessAnalysisRuleCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InternalAccessAnalysisRuleCriteria(Properties_::new()) }
}
impl InternalAccessAnalysisRuleCriteria {
    /// Sets `AccountIds`.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AccountIds", value.into_node()); self }
    /// Sets `ResourceArns`.
    #[inline] pub fn resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceArns", value.into_node()); self }
    /// Sets `ResourceTypes`.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
}
impl IntoValue_<InternalAccessAnalysisRuleCriteria> for InternalAccessAnalysisRuleCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.InternalAccessAnalysisRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
#[must_use]
pub struct InternalAccessAnalysisRule(Properties_);
impl InternalAccessAnalysisRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InternalAccessAnalysisRule(Properties_::new()) }
}
impl InternalAccessAnalysisRule {
    /// Sets `Inclusions`.
    #[inline] pub fn inclusions(mut self, value: impl IntoValue_<Vec<InternalAccessAnalysisRuleCriteria>>) -> Self { self.0.put("Inclusions", value.into_node()); self }
}
impl IntoValue_<InternalAccessAnalysisRule> for InternalAccessAnalysisRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.InternalAccessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-internalaccessconfiguration.html)
#[must_use]
pub struct InternalAccessConfiguration(Properties_);
impl InternalAccessConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InternalAccessConfiguration(Properties_::new()) }
}
impl InternalAccessConfiguration {
    /// Sets `InternalAccessAnalysisRule`.
    #[inline] pub fn internal_access_analysis_rule(mut self, value: impl IntoValue_<InternalAccessAnalysisRule>) -> Self { self.0.put("InternalAccessAnalysisRule", value.into_node()); self }
}
impl IntoValue_<InternalAccessConfiguration> for InternalAccessConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.AnalysisRuleCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-analysisrulecriteria.html)
#[must_use]
pub struct AnalysisRuleCriteria(Properties_);
impl AnalysisRuleCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalysisRuleCriteria(Properties_::new()) }
}
impl AnalysisRuleCriteria {
    /// Sets `AccountIds`.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AccountIds", value.into_node()); self }
    /// Sets `ResourceTags`.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Vec<Tag_>>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
}
impl IntoValue_<AnalysisRuleCriteria> for AnalysisRuleCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.AnalysisRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
#[must_use]
pub struct AnalysisRule(Properties_);
impl AnalysisRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalysisRule(Properties_::new()) }
}
impl AnalysisRule {
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Vec<AnalysisRuleCriteria>>) -> Self { self.0.put("Exclusions", value.into_node()); self }
}
impl IntoValue_<AnalysisRule> for AnalysisRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.UnusedAccessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-unusedaccessconfiguration.html)
#[must_use]
pub struct UnusedAccessConfiguration(Properties_);
impl UnusedAccessConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UnusedAccessConfiguration(Properties_::new()) }
}
impl UnusedAccessConfiguration {
    /// Sets `AnalysisRule`.
    #[inline] pub fn analysis_rule(mut self, value: impl IntoValue_<AnalysisRule>) -> Self { self.0.put("AnalysisRule", value.into_node()); self }
    /// Sets `UnusedAccessAge`. 1 to 365.
    #[inline] pub fn unused_access_age(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnusedAccessAge", value.into_node()); self }
}
impl IntoValue_<UnusedAccessConfiguration> for UnusedAccessConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.AnalyzerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
#[must_use]
pub struct AnalyzerConfiguration(Properties_);
impl AnalyzerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalyzerConfiguration(Properties_::new()) }
}
impl AnalyzerConfiguration {
    /// Sets `InternalAccessConfiguration`.
    #[inline] pub fn internal_access_configuration(mut self, value: impl IntoValue_<InternalAccessConfiguration>) -> Self { self.0.put("InternalAccessConfiguration", value.into_node()); self }
    /// Sets `UnusedAccessConfiguration`.
    #[inline] pub fn unused_access_configuration(mut self, value: impl IntoValue_<UnusedAccessConfiguration>) -> Self { self.0.put("UnusedAccessConfiguration", value.into_node()); self }
}
impl IntoValue_<AnalyzerConfiguration> for AnalyzerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-filter.html)
#[must_use]
pub struct Filter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Filter<Missing_<super::required::property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0> Filter<S0> {
    /// Sets `Contains`.
    #[inline] pub fn contains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Contains", value.into_node()); self }
    /// Sets `Eq`.
    #[inline] pub fn eq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Eq", value.into_node()); self }
    /// Sets `Exists`.
    #[inline] pub fn exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Exists", value.into_node()); self }
    /// Sets `Neq`.
    #[inline] pub fn neq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Neq", value.into_node()); self }
    /// Sets `Property`. Required.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> Filter<Set_> { self.0.put("Property", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Filter> for Filter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccessAnalyzer::Analyzer.ArchiveRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-archiverule.html)
#[must_use]
pub struct ArchiveRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArchiveRule<Missing_<super::required::filter>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArchiveRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArchiveRule<S0, S1> {
    /// Sets `Filter`. Required. At least 1 item.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Vec<Filter>>) -> ArchiveRule<Set_, S1> { self.0.put("Filter", value.into_node()); ArchiveRule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 255 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> ArchiveRule<S0, Set_> { self.0.put("RuleName", value.into_node()); ArchiveRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArchiveRule> for ArchiveRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
