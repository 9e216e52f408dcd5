// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::EvaluationForm`

use stanchion_template::generated::*;

/// `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[must_use]
pub struct EvaluationForm<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EvaluationForm<Missing_<super::required::instance_arn>, Missing_<super::required::items>, Missing_<super::required::status>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationForm(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EvaluationForm<S0, S1, S2, S3> {
    /// Sets `AIVersion`. 1 to 256 characters.
    #[inline] pub fn ai_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AIVersion", value.into_node()); self }
    /// Sets `AutoEvaluationConfiguration`.
    #[inline] pub fn auto_evaluation_configuration(mut self, value: impl IntoValue_<AutoEvaluationConfiguration>) -> Self { self.0.put("AutoEvaluationConfiguration", value.into_node()); self }
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> EvaluationForm<Set_, S1, S2, S3> { self.0.put("InstanceArn", value.into_node()); EvaluationForm(self.0, PhantomData_) }
    /// Sets `Items`. Required. 1 to 200 items.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<EvaluationFormBaseItem>>) -> EvaluationForm<S0, Set_, S2, S3> { self.0.put("Items", value.into_node()); EvaluationForm(self.0, PhantomData_) }
    /// Sets `LanguageConfiguration`.
    #[inline] pub fn language_configuration(mut self, value: impl IntoValue_<EvaluationFormLanguageConfiguration>) -> Self { self.0.put("LanguageConfiguration", value.into_node()); self }
    /// Sets `ReviewConfiguration`.
    #[inline] pub fn review_configuration(mut self, value: impl IntoValue_<EvaluationReviewConfiguration>) -> Self { self.0.put("ReviewConfiguration", value.into_node()); self }
    /// Sets `ScoringStrategy`.
    #[inline] pub fn scoring_strategy(mut self, value: impl IntoValue_<ScoringStrategy>) -> Self { self.0.put("ScoringStrategy", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`EvaluationFormStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<EvaluationFormStatus>) -> EvaluationForm<S0, S1, Set_, S3> { self.0.put("Status", value.into_node()); EvaluationForm(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetConfiguration`.
    #[inline] pub fn target_configuration(mut self, value: impl IntoValue_<EvaluationFormTargetConfiguration>) -> Self { self.0.put("TargetConfiguration", value.into_node()); self }
    /// Sets `Title`. Required. 1 to 128 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> EvaluationForm<S0, S1, S2, Set_> { self.0.put("Title", value.into_node()); EvaluationForm(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EvaluationForm> for EvaluationForm<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EvaluationForm<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::EvaluationForm";
    type Handle = EvaluationFormRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EvaluationForm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EvaluationFormRef(Id_);
impl From<Id_> for EvaluationFormRef { #[inline] fn from(id: Id_) -> Self { EvaluationFormRef(id) } }
impl AsRef<Id_> for EvaluationFormRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EvaluationFormRef {
    /// `Ref`: `EvaluationFormArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EvaluationFormArn`
    #[inline] pub fn evaluation_form_arn(&self) -> Value_<String> { self.0.attribute("EvaluationFormArn") }
}
/// `AWS::Connect::EvaluationForm.AutoEvaluationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-autoevaluationconfiguration.html)
#[must_use]
pub struct AutoEvaluationConfiguration(Properties_);
impl AutoEvaluationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoEvaluationConfiguration(Properties_::new()) }
}
impl AutoEvaluationConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<AutoEvaluationConfiguration> for AutoEvaluationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementsource.html)
#[must_use]
pub struct EvaluationFormItemEnablementSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormItemEnablementSource<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementSource(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormItemEnablementSource<S0> {
    /// Sets `RefId`.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefId", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EvaluationFormItemEnablementSource<Set_> { self.0.put("Type", value.into_node()); EvaluationFormItemEnablementSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormItemEnablementSource> for EvaluationFormItemEnablementSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementSourceValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementsourcevalue.html)
#[must_use]
pub struct EvaluationFormItemEnablementSourceValue(Properties_);
impl EvaluationFormItemEnablementSourceValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementSourceValue(Properties_::new()) }
}
impl EvaluationFormItemEnablementSourceValue {
    /// Sets `RefId`.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`EvaluationFormItemEnablementSourceValueType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EvaluationFormItemEnablementSourceValueType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<EvaluationFormItemEnablementSourceValue> for EvaluationFormItemEnablementSourceValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementexpression.html)
#[must_use]
pub struct EvaluationFormItemEnablementExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EvaluationFormItemEnablementExpression<Missing_<super::required::comparator>, Missing_<super::required::source>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EvaluationFormItemEnablementExpression<S0, S1, S2> {
    /// Sets `Comparator`. Required. The values are constants of [`Comparator`].
    #[inline] pub fn comparator(mut self, value: impl IntoValue_<Comparator>) -> EvaluationFormItemEnablementExpression<Set_, S1, S2> { self.0.put("Comparator", value.into_node()); EvaluationFormItemEnablementExpression(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<EvaluationFormItemEnablementSource>) -> EvaluationFormItemEnablementExpression<S0, Set_, S2> { self.0.put("Source", value.into_node()); EvaluationFormItemEnablementExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required. At least 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<EvaluationFormItemEnablementSourceValue>>) -> EvaluationFormItemEnablementExpression<S0, S1, Set_> { self.0.put("Values", value.into_node()); EvaluationFormItemEnablementExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EvaluationFormItemEnablementExpression> for EvaluationFormItemEnablementExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementConditionOperand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementconditionoperand.html)
#[must_use]
pub struct EvaluationFormItemEnablementConditionOperand(Properties_);
impl EvaluationFormItemEnablementConditionOperand {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementConditionOperand(Properties_::new()) }
}
impl EvaluationFormItemEnablementConditionOperand {
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<EvaluationFormItemEnablementExpression>) -> Self { self.0.put("Expression", value.into_node()); self }
}
impl IntoValue_<EvaluationFormItemEnablementConditionOperand> for EvaluationFormItemEnablementConditionOperand { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementcondition.html)
#[must_use]
pub struct EvaluationFormItemEnablementCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormItemEnablementCondition<Missing_<super::required::operands>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementCondition(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormItemEnablementCondition<S0> {
    /// Sets `Operands`. Required. At least 1 item.
    #[inline] pub fn operands(mut self, value: impl IntoValue_<Vec<EvaluationFormItemEnablementConditionOperand>>) -> EvaluationFormItemEnablementCondition<Set_> { self.0.put("Operands", value.into_node()); EvaluationFormItemEnablementCondition(self.0, PhantomData_) }
    /// Sets `Operator`. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> Self { self.0.put("Operator", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormItemEnablementCondition> for EvaluationFormItemEnablementCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItemEnablementConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementconfiguration.html)
#[must_use]
pub struct EvaluationFormItemEnablementConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormItemEnablementConfiguration<Missing_<super::required::action>, Missing_<super::required::condition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormItemEnablementConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormItemEnablementConfiguration<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> EvaluationFormItemEnablementConfiguration<Set_, S1> { self.0.put("Action", value.into_node()); EvaluationFormItemEnablementConfiguration(self.0, PhantomData_) }
    /// Sets `Condition`. Required.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<EvaluationFormItemEnablementCondition>) -> EvaluationFormItemEnablementConfiguration<S0, Set_> { self.0.put("Condition", value.into_node()); EvaluationFormItemEnablementConfiguration(self.0, PhantomData_) }
    /// Sets `DefaultAction`. The values are constants of [`DefaultAction`].
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<DefaultAction>) -> Self { self.0.put("DefaultAction", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormItemEnablementConfiguration> for EvaluationFormItemEnablementConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormMetricConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmetricconfiguration.html)
#[must_use]
pub struct EvaluationFormMetricConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormMetricConfiguration<Missing_<super::required::metric_name>, Missing_<super::required::metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormMetricConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormMetricConfiguration<S0, S1> {
    /// Sets `MetricName`. Required. 1 to 256 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> EvaluationFormMetricConfiguration<Set_, S1> { self.0.put("MetricName", value.into_node()); EvaluationFormMetricConfiguration(self.0, PhantomData_) }
    /// Sets `MetricType`. Required. The values are constants of [`MetricType`].
    #[inline] pub fn metric_type(mut self, value: impl IntoValue_<MetricType>) -> EvaluationFormMetricConfiguration<S0, Set_> { self.0.put("MetricType", value.into_node()); EvaluationFormMetricConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormMetricConfiguration> for EvaluationFormMetricConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormQuestionAutomationAnswerSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestionautomationanswersource.html)
#[must_use]
pub struct EvaluationFormQuestionAutomationAnswerSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormQuestionAutomationAnswerSource<Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormQuestionAutomationAnswerSource(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormQuestionAutomationAnswerSource<S0> {
    /// Sets `SourceType`. Required. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> EvaluationFormQuestionAutomationAnswerSource<Set_> { self.0.put("SourceType", value.into_node()); EvaluationFormQuestionAutomationAnswerSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormQuestionAutomationAnswerSource> for EvaluationFormQuestionAutomationAnswerSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.MultiSelectQuestionRuleCategoryAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-multiselectquestionrulecategoryautomation.html)
#[must_use]
pub struct MultiSelectQuestionRuleCategoryAutomation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MultiSelectQuestionRuleCategoryAutomation<Missing_<super::required::category>, Missing_<super::required::condition>, Missing_<super::required::option_ref_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiSelectQuestionRuleCategoryAutomation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MultiSelectQuestionRuleCategoryAutomation<S0, S1, S2> {
    /// Sets `Category`. Required. 1 to 50 characters.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> MultiSelectQuestionRuleCategoryAutomation<Set_, S1, S2> { self.0.put("Category", value.into_node()); MultiSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
    /// Sets `Condition`. Required. The values are constants of [`Condition`].
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> MultiSelectQuestionRuleCategoryAutomation<S0, Set_, S2> { self.0.put("Condition", value.into_node()); MultiSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
    /// Sets `OptionRefIds`. Required.
    #[inline] pub fn option_ref_ids(mut self, value: impl IntoValue_<Vec<String>>) -> MultiSelectQuestionRuleCategoryAutomation<S0, S1, Set_> { self.0.put("OptionRefIds", value.into_node()); MultiSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MultiSelectQuestionRuleCategoryAutomation> for MultiSelectQuestionRuleCategoryAutomation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionAutomationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionautomationoption.html)
#[must_use]
pub struct EvaluationFormMultiSelectQuestionAutomationOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormMultiSelectQuestionAutomationOption<Missing_<super::required::rule_category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormMultiSelectQuestionAutomationOption(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormMultiSelectQuestionAutomationOption<S0> {
    /// Sets `RuleCategory`. Required.
    #[inline] pub fn rule_category(mut self, value: impl IntoValue_<MultiSelectQuestionRuleCategoryAutomation>) -> EvaluationFormMultiSelectQuestionAutomationOption<Set_> { self.0.put("RuleCategory", value.into_node()); EvaluationFormMultiSelectQuestionAutomationOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormMultiSelectQuestionAutomationOption> for EvaluationFormMultiSelectQuestionAutomationOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionautomation.html)
#[must_use]
pub struct EvaluationFormMultiSelectQuestionAutomation(Properties_);
impl EvaluationFormMultiSelectQuestionAutomation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormMultiSelectQuestionAutomation(Properties_::new()) }
}
impl EvaluationFormMultiSelectQuestionAutomation {
    /// Sets `AnswerSource`.
    #[inline] pub fn answer_source(mut self, value: impl IntoValue_<EvaluationFormQuestionAutomationAnswerSource>) -> Self { self.0.put("AnswerSource", value.into_node()); self }
    /// Sets `DefaultOptionRefIds`.
    #[inline] pub fn default_option_ref_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DefaultOptionRefIds", value.into_node()); self }
    /// Sets `Options`. 1 to 20 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<EvaluationFormMultiSelectQuestionAutomationOption>>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl IntoValue_<EvaluationFormMultiSelectQuestionAutomation> for EvaluationFormMultiSelectQuestionAutomation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.AutomaticFailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-automaticfailconfiguration.html)
#[must_use]
pub struct AutomaticFailConfiguration(Properties_);
impl AutomaticFailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutomaticFailConfiguration(Properties_::new()) }
}
impl AutomaticFailConfiguration {
    /// Sets `TargetSection`.
    #[inline] pub fn target_section(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetSection", value.into_node()); self }
}
impl IntoValue_<AutomaticFailConfiguration> for AutomaticFailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.QuestionOptionPointsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-questionoptionpointsconfiguration.html)
#[must_use]
pub struct QuestionOptionPointsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QuestionOptionPointsConfiguration<Missing_<super::required::point_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuestionOptionPointsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QuestionOptionPointsConfiguration<S0> {
    /// Sets `IsBonus`.
    #[inline] pub fn is_bonus(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsBonus", value.into_node()); self }
    /// Sets `PointValue`. Required. 0 to 100.
    #[inline] pub fn point_value(mut self, value: impl IntoValue_<i64>) -> QuestionOptionPointsConfiguration<Set_> { self.0.put("PointValue", value.into_node()); QuestionOptionPointsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QuestionOptionPointsConfiguration> for QuestionOptionPointsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionoption.html)
#[must_use]
pub struct EvaluationFormMultiSelectQuestionOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormMultiSelectQuestionOption<Missing_<super::required::ref_id>, Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormMultiSelectQuestionOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormMultiSelectQuestionOption<S0, S1> {
    /// Sets `AutomaticFail`.
    #[inline] pub fn automatic_fail(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticFail", value.into_node()); self }
    /// Sets `AutomaticFailConfiguration`.
    #[inline] pub fn automatic_fail_configuration(mut self, value: impl IntoValue_<AutomaticFailConfiguration>) -> Self { self.0.put("AutomaticFailConfiguration", value.into_node()); self }
    /// Sets `PointsConfiguration`.
    #[inline] pub fn points_configuration(mut self, value: impl IntoValue_<QuestionOptionPointsConfiguration>) -> Self { self.0.put("PointsConfiguration", value.into_node()); self }
    /// Sets `RefId`. Required.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> EvaluationFormMultiSelectQuestionOption<Set_, S1> { self.0.put("RefId", value.into_node()); EvaluationFormMultiSelectQuestionOption(self.0, PhantomData_) }
    /// Sets `Score`. 0 to 10.
    #[inline] pub fn score(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Score", value.into_node()); self }
    /// Sets `Text`. Required. 1 to 128 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> EvaluationFormMultiSelectQuestionOption<S0, Set_> { self.0.put("Text", value.into_node()); EvaluationFormMultiSelectQuestionOption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormMultiSelectQuestionOption> for EvaluationFormMultiSelectQuestionOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionproperties.html)
#[must_use]
pub struct EvaluationFormMultiSelectQuestionProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormMultiSelectQuestionProperties<Missing_<super::required::options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormMultiSelectQuestionProperties(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormMultiSelectQuestionProperties<S0> {
    /// Sets `Automation`.
    #[inline] pub fn automation(mut self, value: impl IntoValue_<EvaluationFormMultiSelectQuestionAutomation>) -> Self { self.0.put("Automation", value.into_node()); self }
    /// Sets `DisplayAs`. The values are constants of [`DisplayAs`].
    #[inline] pub fn display_as(mut self, value: impl IntoValue_<DisplayAs>) -> Self { self.0.put("DisplayAs", value.into_node()); self }
    /// Sets `Options`. Required. 2 to 256 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<EvaluationFormMultiSelectQuestionOption>>) -> EvaluationFormMultiSelectQuestionProperties<Set_> { self.0.put("Options", value.into_node()); EvaluationFormMultiSelectQuestionProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormMultiSelectQuestionProperties> for EvaluationFormMultiSelectQuestionProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.NumericQuestionPropertyValueAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-numericquestionpropertyvalueautomation.html)
#[must_use]
pub struct NumericQuestionPropertyValueAutomation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NumericQuestionPropertyValueAutomation<Missing_<super::required::label>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericQuestionPropertyValueAutomation(Properties_::new(), PhantomData_) }
}
impl<S0> NumericQuestionPropertyValueAutomation<S0> {
    /// Sets `Label`. Required. The values are constants of [`Label`].
    #[inline] pub fn label(mut self, value: impl IntoValue_<Label>) -> NumericQuestionPropertyValueAutomation<Set_> { self.0.put("Label", value.into_node()); NumericQuestionPropertyValueAutomation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NumericQuestionPropertyValueAutomation> for NumericQuestionPropertyValueAutomation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionautomation.html)
#[must_use]
pub struct EvaluationFormNumericQuestionAutomation(Properties_);
impl EvaluationFormNumericQuestionAutomation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormNumericQuestionAutomation(Properties_::new()) }
}
impl EvaluationFormNumericQuestionAutomation {
    /// Sets `AnswerSource`.
    #[inline] pub fn answer_source(mut self, value: impl IntoValue_<EvaluationFormQuestionAutomationAnswerSource>) -> Self { self.0.put("AnswerSource", value.into_node()); self }
    /// Sets `PropertyValue`.
    #[inline] pub fn property_value(mut self, value: impl IntoValue_<NumericQuestionPropertyValueAutomation>) -> Self { self.0.put("PropertyValue", value.into_node()); self }
}
impl IntoValue_<EvaluationFormNumericQuestionAutomation> for EvaluationFormNumericQuestionAutomation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionoption.html)
#[must_use]
pub struct EvaluationFormNumericQuestionOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormNumericQuestionOption<Missing_<super::required::max_value>, Missing_<super::required::min_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormNumericQuestionOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormNumericQuestionOption<S0, S1> {
    /// Sets `AutomaticFail`.
    #[inline] pub fn automatic_fail(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticFail", value.into_node()); self }
    /// Sets `AutomaticFailConfiguration`.
    #[inline] pub fn automatic_fail_configuration(mut self, value: impl IntoValue_<AutomaticFailConfiguration>) -> Self { self.0.put("AutomaticFailConfiguration", value.into_node()); self }
    /// Sets `MaxValue`. Required.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<i64>) -> EvaluationFormNumericQuestionOption<Set_, S1> { self.0.put("MaxValue", value.into_node()); EvaluationFormNumericQuestionOption(self.0, PhantomData_) }
    /// Sets `MinValue`. Required.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<i64>) -> EvaluationFormNumericQuestionOption<S0, Set_> { self.0.put("MinValue", value.into_node()); EvaluationFormNumericQuestionOption(self.0, PhantomData_) }
    /// Sets `PointsConfiguration`.
    #[inline] pub fn points_configuration(mut self, value: impl IntoValue_<QuestionOptionPointsConfiguration>) -> Self { self.0.put("PointsConfiguration", value.into_node()); self }
    /// Sets `Score`. 0 to 10.
    #[inline] pub fn score(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Score", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormNumericQuestionOption> for EvaluationFormNumericQuestionOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionproperties.html)
#[must_use]
pub struct EvaluationFormNumericQuestionProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormNumericQuestionProperties<Missing_<super::required::max_value>, Missing_<super::required::min_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormNumericQuestionProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormNumericQuestionProperties<S0, S1> {
    /// Sets `Automation`.
    #[inline] pub fn automation(mut self, value: impl IntoValue_<EvaluationFormNumericQuestionAutomation>) -> Self { self.0.put("Automation", value.into_node()); self }
    /// Sets `MaxValue`. Required.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<i64>) -> EvaluationFormNumericQuestionProperties<Set_, S1> { self.0.put("MaxValue", value.into_node()); EvaluationFormNumericQuestionProperties(self.0, PhantomData_) }
    /// Sets `MinValue`. Required.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<i64>) -> EvaluationFormNumericQuestionProperties<S0, Set_> { self.0.put("MinValue", value.into_node()); EvaluationFormNumericQuestionProperties(self.0, PhantomData_) }
    /// Sets `Options`. 1 to 10 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<EvaluationFormNumericQuestionOption>>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormNumericQuestionProperties> for EvaluationFormNumericQuestionProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.SingleSelectQuestionRuleCategoryAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-singleselectquestionrulecategoryautomation.html)
#[must_use]
pub struct SingleSelectQuestionRuleCategoryAutomation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SingleSelectQuestionRuleCategoryAutomation<Missing_<super::required::category>, Missing_<super::required::condition>, Missing_<super::required::option_ref_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleSelectQuestionRuleCategoryAutomation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SingleSelectQuestionRuleCategoryAutomation<S0, S1, S2> {
    /// Sets `Category`. Required. 1 to 50 characters.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> SingleSelectQuestionRuleCategoryAutomation<Set_, S1, S2> { self.0.put("Category", value.into_node()); SingleSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
    /// Sets `Condition`. Required. The values are constants of [`SingleSelectQuestionRuleCategoryAutomationCondition`].
    #[inline] pub fn condition(mut self, value: impl IntoValue_<SingleSelectQuestionRuleCategoryAutomationCondition>) -> SingleSelectQuestionRuleCategoryAutomation<S0, Set_, S2> { self.0.put("Condition", value.into_node()); SingleSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
    /// Sets `OptionRefId`. Required.
    #[inline] pub fn option_ref_id(mut self, value: impl IntoValue_<String>) -> SingleSelectQuestionRuleCategoryAutomation<S0, S1, Set_> { self.0.put("OptionRefId", value.into_node()); SingleSelectQuestionRuleCategoryAutomation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SingleSelectQuestionRuleCategoryAutomation> for SingleSelectQuestionRuleCategoryAutomation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionAutomationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionautomationoption.html)
#[must_use]
pub struct EvaluationFormSingleSelectQuestionAutomationOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormSingleSelectQuestionAutomationOption<Missing_<super::required::rule_category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormSingleSelectQuestionAutomationOption(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormSingleSelectQuestionAutomationOption<S0> {
    /// Sets `RuleCategory`. Required.
    #[inline] pub fn rule_category(mut self, value: impl IntoValue_<SingleSelectQuestionRuleCategoryAutomation>) -> EvaluationFormSingleSelectQuestionAutomationOption<Set_> { self.0.put("RuleCategory", value.into_node()); EvaluationFormSingleSelectQuestionAutomationOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormSingleSelectQuestionAutomationOption> for EvaluationFormSingleSelectQuestionAutomationOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionautomation.html)
#[must_use]
pub struct EvaluationFormSingleSelectQuestionAutomation(Properties_);
impl EvaluationFormSingleSelectQuestionAutomation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormSingleSelectQuestionAutomation(Properties_::new()) }
}
impl EvaluationFormSingleSelectQuestionAutomation {
    /// Sets `AnswerSource`.
    #[inline] pub fn answer_source(mut self, value: impl IntoValue_<EvaluationFormQuestionAutomationAnswerSource>) -> Self { self.0.put("AnswerSource", value.into_node()); self }
    /// Sets `DefaultOptionRefId`.
    #[inline] pub fn default_option_ref_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultOptionRefId", value.into_node()); self }
    /// Sets `Options`. 1 to 20 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<EvaluationFormSingleSelectQuestionAutomationOption>>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl IntoValue_<EvaluationFormSingleSelectQuestionAutomation> for EvaluationFormSingleSelectQuestionAutomation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionoption.html)
#[must_use]
pub struct EvaluationFormSingleSelectQuestionOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormSingleSelectQuestionOption<Missing_<super::required::ref_id>, Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormSingleSelectQuestionOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormSingleSelectQuestionOption<S0, S1> {
    /// Sets `AutomaticFail`.
    #[inline] pub fn automatic_fail(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticFail", value.into_node()); self }
    /// Sets `AutomaticFailConfiguration`.
    #[inline] pub fn automatic_fail_configuration(mut self, value: impl IntoValue_<AutomaticFailConfiguration>) -> Self { self.0.put("AutomaticFailConfiguration", value.into_node()); self }
    /// Sets `PointsConfiguration`.
    #[inline] pub fn points_configuration(mut self, value: impl IntoValue_<QuestionOptionPointsConfiguration>) -> Self { self.0.put("PointsConfiguration", value.into_node()); self }
    /// Sets `RefId`. Required.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> EvaluationFormSingleSelectQuestionOption<Set_, S1> { self.0.put("RefId", value.into_node()); EvaluationFormSingleSelectQuestionOption(self.0, PhantomData_) }
    /// Sets `Score`. 0 to 10.
    #[inline] pub fn score(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Score", value.into_node()); self }
    /// Sets `Text`. Required. 1 to 128 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> EvaluationFormSingleSelectQuestionOption<S0, Set_> { self.0.put("Text", value.into_node()); EvaluationFormSingleSelectQuestionOption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormSingleSelectQuestionOption> for EvaluationFormSingleSelectQuestionOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionproperties.html)
#[must_use]
pub struct EvaluationFormSingleSelectQuestionProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormSingleSelectQuestionProperties<Missing_<super::required::options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormSingleSelectQuestionProperties(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormSingleSelectQuestionProperties<S0> {
    /// Sets `Automation`.
    #[inline] pub fn automation(mut self, value: impl IntoValue_<EvaluationFormSingleSelectQuestionAutomation>) -> Self { self.0.put("Automation", value.into_node()); self }
    /// Sets `DisplayAs`. The values are constants of [`EvaluationFormSingleSelectQuestionPropertiesDisplayAs`].
    #[inline] pub fn display_as(mut self, value: impl IntoValue_<EvaluationFormSingleSelectQuestionPropertiesDisplayAs>) -> Self { self.0.put("DisplayAs", value.into_node()); self }
    /// Sets `Options`. Required. 2 to 256 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<EvaluationFormSingleSelectQuestionOption>>) -> EvaluationFormSingleSelectQuestionProperties<Set_> { self.0.put("Options", value.into_node()); EvaluationFormSingleSelectQuestionProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormSingleSelectQuestionProperties> for EvaluationFormSingleSelectQuestionProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormTextQuestionAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtextquestionautomation.html)
#[must_use]
pub struct EvaluationFormTextQuestionAutomation(Properties_);
impl EvaluationFormTextQuestionAutomation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormTextQuestionAutomation(Properties_::new()) }
}
impl EvaluationFormTextQuestionAutomation {
    /// Sets `AnswerSource`.
    #[inline] pub fn answer_source(mut self, value: impl IntoValue_<EvaluationFormQuestionAutomationAnswerSource>) -> Self { self.0.put("AnswerSource", value.into_node()); self }
}
impl IntoValue_<EvaluationFormTextQuestionAutomation> for EvaluationFormTextQuestionAutomation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormTextQuestionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtextquestionproperties.html)
#[must_use]
pub struct EvaluationFormTextQuestionProperties(Properties_);
impl EvaluationFormTextQuestionProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormTextQuestionProperties(Properties_::new()) }
}
impl EvaluationFormTextQuestionProperties {
    /// Sets `Automation`.
    #[inline] pub fn automation(mut self, value: impl IntoValue_<EvaluationFormTextQuestionAutomation>) -> Self { self.0.put("Automation", value.into_node()); self }
}
impl IntoValue_<EvaluationFormTextQuestionProperties> for EvaluationFormTextQuestionProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormQuestionTypeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestiontypeproperties.html)
#[must_use]
pub struct EvaluationFormQuestionTypeProperties(Properties_);
impl EvaluationFormQuestionTypeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormQuestionTypeProperties(Properties_::new()) }
}
impl EvaluationFormQuestionTypeProperties {
    /// Sets `MultiSelect`.
    #[inline] pub fn multi_select(mut self, value: impl IntoValue_<EvaluationFormMultiSelectQuestionProperties>) -> Self { self.0.put("MultiSelect", value.into_node()); self }
    /// Sets `Numeric`.
    #[inline] pub fn numeric(mut self, value: impl IntoValue_<EvaluationFormNumericQuestionProperties>) -> Self { self.0.put("Numeric", value.into_node()); self }
    /// Sets `SingleSelect`.
    #[inline] pub fn single_select(mut self, value: impl IntoValue_<EvaluationFormSingleSelectQuestionProperties>) -> Self { self.0.put("SingleSelect", value.into_node()); self }
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<EvaluationFormTextQuestionProperties>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<EvaluationFormQuestionTypeProperties> for EvaluationFormQuestionTypeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.QuestionPointsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-questionpointsconfiguration.html)
#[must_use]
pub struct QuestionPointsConfiguration(Properties_);
impl QuestionPointsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QuestionPointsConfiguration(Properties_::new()) }
}
impl QuestionPointsConfiguration {
    /// Sets `IsBonus`.
    #[inline] pub fn is_bonus(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsBonus", value.into_node()); self }
    /// Sets `MaxPointValue`. 0 to 100.
    #[inline] pub fn max_point_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPointValue", value.into_node()); self }
    /// Sets `MinPointValue`. 0 to 100.
    #[inline] pub fn min_point_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinPointValue", value.into_node()); self }
}
impl IntoValue_<QuestionPointsConfiguration> for QuestionPointsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormScoreThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformscorethreshold.html)
#[must_use]
pub struct EvaluationFormScoreThreshold<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormScoreThreshold<Missing_<super::required::performance_category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormScoreThreshold(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormScoreThreshold<S0> {
    /// Sets `MaxScorePercentage`. 0 to 100.
    #[inline] pub fn max_score_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxScorePercentage", value.into_node()); self }
    /// Sets `MinScorePercentage`. 0 to 100.
    #[inline] pub fn min_score_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinScorePercentage", value.into_node()); self }
    /// Sets `PerformanceCategory`. Required. The values are constants of [`PerformanceCategory`].
    #[inline] pub fn performance_category(mut self, value: impl IntoValue_<PerformanceCategory>) -> EvaluationFormScoreThreshold<Set_> { self.0.put("PerformanceCategory", value.into_node()); EvaluationFormScoreThreshold(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormScoreThreshold> for EvaluationFormScoreThreshold<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormQuestionScoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestionscoringconfiguration.html)
#[must_use]
pub struct EvaluationFormQuestionScoringConfiguration(Properties_);
impl EvaluationFormQuestionScoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormQuestionScoringConfiguration(Properties_::new()) }
}
impl EvaluationFormQuestionScoringConfiguration {
    /// Sets `IsExcludedFromScoring`.
    #[inline] pub fn is_excluded_from_scoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsExcludedFromScoring", value.into_node()); self }
    /// Sets `PointsConfiguration`.
    #[inline] pub fn points_configuration(mut self, value: impl IntoValue_<QuestionPointsConfiguration>) -> Self { self.0.put("PointsConfiguration", value.into_node()); self }
    /// Sets `ScoreThresholds`.
    #[inline] pub fn score_thresholds(mut self, value: impl IntoValue_<Vec<EvaluationFormScoreThreshold>>) -> Self { self.0.put("ScoreThresholds", value.into_node()); self }
}
impl IntoValue_<EvaluationFormQuestionScoringConfiguration> for EvaluationFormQuestionScoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormQuestion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestion.html)
#[must_use]
pub struct EvaluationFormQuestion<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EvaluationFormQuestion<Missing_<super::required::question_type>, Missing_<super::required::ref_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormQuestion(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EvaluationFormQuestion<S0, S1, S2> {
    /// Sets `Enablement`.
    #[inline] pub fn enablement(mut self, value: impl IntoValue_<EvaluationFormItemEnablementConfiguration>) -> Self { self.0.put("Enablement", value.into_node()); self }
    /// Sets `Instructions`. At most 1024 characters.
    #[inline] pub fn instructions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Instructions", value.into_node()); self }
    /// Sets `MetricConfiguration`.
    #[inline] pub fn metric_configuration(mut self, value: impl IntoValue_<EvaluationFormMetricConfiguration>) -> Self { self.0.put("MetricConfiguration", value.into_node()); self }
    /// Sets `NotApplicableEnabled`.
    #[inline] pub fn not_applicable_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotApplicableEnabled", value.into_node()); self }
    /// Sets `QuestionType`. Required. The values are constants of [`QuestionType`].
    #[inline] pub fn question_type(mut self, value: impl IntoValue_<QuestionType>) -> EvaluationFormQuestion<Set_, S1, S2> { self.0.put("QuestionType", value.into_node()); EvaluationFormQuestion(self.0, PhantomData_) }
    /// Sets `QuestionTypeProperties`.
    #[inline] pub fn question_type_properties(mut self, value: impl IntoValue_<EvaluationFormQuestionTypeProperties>) -> Self { self.0.put("QuestionTypeProperties", value.into_node()); self }
    /// Sets `RefId`. Required.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> EvaluationFormQuestion<S0, Set_, S2> { self.0.put("RefId", value.into_node()); EvaluationFormQuestion(self.0, PhantomData_) }
    /// Sets `ScoringConfiguration`.
    #[inline] pub fn scoring_configuration(mut self, value: impl IntoValue_<EvaluationFormQuestionScoringConfiguration>) -> Self { self.0.put("ScoringConfiguration", value.into_node()); self }
    /// Sets `Title`. Required. 1 to 350 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> EvaluationFormQuestion<S0, S1, Set_> { self.0.put("Title", value.into_node()); EvaluationFormQuestion(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EvaluationFormQuestion> for EvaluationFormQuestion<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitem.html)
#[must_use]
pub struct EvaluationFormItem(Properties_);
impl EvaluationFormItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormItem(Properties_::new()) }
}
impl EvaluationFormItem {
    /// Sets `Question`.
    #[inline] pub fn question(mut self, value: impl IntoValue_<EvaluationFormQuestion>) -> Self { self.0.put("Question", value.into_node()); self }
    /// Sets `Section`.
    #[inline] pub fn section(mut self, value: impl IntoValue_<EvaluationFormSection>) -> Self { self.0.put("Section", value.into_node()); self }
}
impl IntoValue_<EvaluationFormItem> for EvaluationFormItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormSection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsection.html)
#[must_use]
pub struct EvaluationFormSection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationFormSection<Missing_<super::required::ref_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormSection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationFormSection<S0, S1> {
    /// Sets `Instructions`. At most 1024 characters.
    #[inline] pub fn instructions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Instructions", value.into_node()); self }
    /// Sets `IsExcludedFromScoring`.
    #[inline] pub fn is_excluded_from_scoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsExcludedFromScoring", value.into_node()); self }
    /// Sets `Items`. 1 to 200 items.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<EvaluationFormItem>>) -> Self { self.0.put("Items", value.into_node()); self }
    /// Sets `RefId`. Required.
    #[inline] pub fn ref_id(mut self, value: impl IntoValue_<String>) -> EvaluationFormSection<Set_, S1> { self.0.put("RefId", value.into_node()); EvaluationFormSection(self.0, PhantomData_) }
    /// Sets `ScoreThresholds`.
    #[inline] pub fn score_thresholds(mut self, value: impl IntoValue_<Vec<EvaluationFormScoreThreshold>>) -> Self { self.0.put("ScoreThresholds", value.into_node()); self }
    /// Sets `Title`. Required. 1 to 128 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> EvaluationFormSection<S0, Set_> { self.0.put("Title", value.into_node()); EvaluationFormSection(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationFormSection> for EvaluationFormSection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormBaseItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformbaseitem.html)
#[must_use]
pub struct EvaluationFormBaseItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormBaseItem<Missing_<super::required::section>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormBaseItem(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormBaseItem<S0> {
    /// Sets `Section`. Required.
    #[inline] pub fn section(mut self, value: impl IntoValue_<EvaluationFormSection>) -> EvaluationFormBaseItem<Set_> { self.0.put("Section", value.into_node()); EvaluationFormBaseItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormBaseItem> for EvaluationFormBaseItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormLanguageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformlanguageconfiguration.html)
#[must_use]
pub struct EvaluationFormLanguageConfiguration(Properties_);
impl EvaluationFormLanguageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationFormLanguageConfiguration(Properties_::new()) }
}
impl EvaluationFormLanguageConfiguration {
    /// Sets `FormLanguage`. The values are constants of [`FormLanguage`].
    #[inline] pub fn form_language(mut self, value: impl IntoValue_<FormLanguage>) -> Self { self.0.put("FormLanguage", value.into_node()); self }
}
impl IntoValue_<EvaluationFormLanguageConfiguration> for EvaluationFormLanguageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationReviewNotificationRecipientValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewnotificationrecipientvalue.html)
#[must_use]
pub struct EvaluationReviewNotificationRecipientValue(Properties_);
impl EvaluationReviewNotificationRecipientValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationReviewNotificationRecipientValue(Properties_::new()) }
}
impl EvaluationReviewNotificationRecipientValue {
    /// Sets `UserId`. 1 to 500 characters.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserId", value.into_node()); self }
}
impl IntoValue_<EvaluationReviewNotificationRecipientValue> for EvaluationReviewNotificationRecipientValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationReviewNotificationRecipient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewnotificationrecipient.html)
#[must_use]
pub struct EvaluationReviewNotificationRecipient<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EvaluationReviewNotificationRecipient<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationReviewNotificationRecipient(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EvaluationReviewNotificationRecipient<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`EvaluationReviewNotificationRecipientType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EvaluationReviewNotificationRecipientType>) -> EvaluationReviewNotificationRecipient<Set_, S1> { self.0.put("Type", value.into_node()); EvaluationReviewNotificationRecipient(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<EvaluationReviewNotificationRecipientValue>) -> EvaluationReviewNotificationRecipient<S0, Set_> { self.0.put("Value", value.into_node()); EvaluationReviewNotificationRecipient(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EvaluationReviewNotificationRecipient> for EvaluationReviewNotificationRecipient<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationReviewConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewconfiguration.html)
#[must_use]
pub struct EvaluationReviewConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationReviewConfiguration<Missing_<super::required::review_notification_recipients>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationReviewConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationReviewConfiguration<S0> {
    /// Sets `EligibilityDays`. 1 to 90.
    #[inline] pub fn eligibility_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EligibilityDays", value.into_node()); self }
    /// Sets `ReviewNotificationRecipients`. Required. At least 1 item.
    #[inline] pub fn review_notification_recipients(mut self, value: impl IntoValue_<Vec<EvaluationReviewNotificationRecipient>>) -> EvaluationReviewConfiguration<Set_> { self.0.put("ReviewNotificationRecipients", value.into_node()); EvaluationReviewConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationReviewConfiguration> for EvaluationReviewConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.ScoringStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-scoringstrategy.html)
#[must_use]
pub struct ScoringStrategy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScoringStrategy<Missing_<super::required::mode>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScoringStrategy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScoringStrategy<S0, S1> {
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> ScoringStrategy<Set_, S1> { self.0.put("Mode", value.into_node()); ScoringStrategy(self.0, PhantomData_) }
    /// Sets `ScoreThresholds`.
    #[inline] pub fn score_thresholds(mut self, value: impl IntoValue_<Vec<EvaluationFormScoreThreshold>>) -> Self { self.0.put("ScoreThresholds", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> ScoringStrategy<S0, Set_> { self.0.put("Status", value.into_node()); ScoringStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScoringStrategy> for ScoringStrategy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::EvaluationForm.EvaluationFormTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtargetconfiguration.html)
#[must_use]
pub struct EvaluationFormTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationFormTargetConfiguration<Missing_<super::required::contact_interaction_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationFormTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationFormTargetConfiguration<S0> {
    /// Sets `ContactInteractionType`. Required. The values are constants of [`ContactInteractionType`].
    #[inline] pub fn contact_interaction_type(mut self, value: impl IntoValue_<ContactInteractionType>) -> EvaluationFormTargetConfiguration<Set_> { self.0.put("ContactInteractionType", value.into_node()); EvaluationFormTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationFormTargetConfiguration> for EvaluationFormTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `DISABLE`
    pub const DISABLE: Value_<Action> = Value_::constant("DISABLE");
    /// `ENABLE`
    pub const ENABLE: Value_<Action> = Value_::constant("ENABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Comparator {}
impl Comparator {
    /// `IN`
    pub const IN: Value_<Comparator> = Value_::constant("IN");
    /// `NOT_IN`
    pub const NOT_IN: Value_<Comparator> = Value_::constant("NOT_IN");
    /// `ALL_IN`
    pub const ALL_IN: Value_<Comparator> = Value_::constant("ALL_IN");
    /// `EXACT`
    pub const EXACT: Value_<Comparator> = Value_::constant("EXACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Comparator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `QUESTION_REF_ID`
    pub const QUESTION_REF_ID: Value_<Type> = Value_::constant("QUESTION_REF_ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum EvaluationFormItemEnablementSourceValueType {}
impl EvaluationFormItemEnablementSourceValueType {
    /// `OPTION_REF_ID`
    pub const OPTION_REF_ID: Value_<EvaluationFormItemEnablementSourceValueType> = Value_::constant("OPTION_REF_ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationFormItemEnablementSourceValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `OR`
    pub const OR: Value_<Operator> = Value_::constant("OR");
    /// `AND`
    pub const AND: Value_<Operator> = Value_::constant("AND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum DefaultAction {}
impl DefaultAction {
    /// `DISABLE`
    pub const DISABLE: Value_<DefaultAction> = Value_::constant("DISABLE");
    /// `ENABLE`
    pub const ENABLE: Value_<DefaultAction> = Value_::constant("ENABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum MetricType {}
impl MetricType {
    /// `BUSINESS_OUTCOME`
    pub const BUSINESS_OUTCOME: Value_<MetricType> = Value_::constant("BUSINESS_OUTCOME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum QuestionType {}
impl QuestionType {
    /// `NUMERIC`
    pub const NUMERIC: Value_<QuestionType> = Value_::constant("NUMERIC");
    /// `SINGLESELECT`
    pub const SINGLESELECT: Value_<QuestionType> = Value_::constant("SINGLESELECT");
    /// `TEXT`
    pub const TEXT: Value_<QuestionType> = Value_::constant("TEXT");
    /// `MULTISELECT`
    pub const MULTISELECT: Value_<QuestionType> = Value_::constant("MULTISELECT");
    /// `DATETIME`
    pub const DATETIME: Value_<QuestionType> = Value_::constant("DATETIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QuestionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `CONTACT_LENS_DATA`
    pub const CONTACT_LENS_DATA: Value_<SourceType> = Value_::constant("CONTACT_LENS_DATA");
    /// `GEN_AI`
    pub const GEN_AI: Value_<SourceType> = Value_::constant("GEN_AI");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Condition {}
impl Condition {
    /// `PRESENT`
    pub const PRESENT: Value_<Condition> = Value_::constant("PRESENT");
    /// `NOT_PRESENT`
    pub const NOT_PRESENT: Value_<Condition> = Value_::constant("NOT_PRESENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Condition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum DisplayAs {}
impl DisplayAs {
    /// `DROPDOWN`
    pub const DROPDOWN: Value_<DisplayAs> = Value_::constant("DROPDOWN");
    /// `CHECKBOX`
    pub const CHECKBOX: Value_<DisplayAs> = Value_::constant("CHECKBOX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DisplayAs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Label {}
impl Label {
    /// `OVERALL_CUSTOMER_SENTIMENT_SCORE`
    pub const OVERALL_CUSTOMER_SENTIMENT_SCORE: Value_<Label> = Value_::constant("OVERALL_CUSTOMER_SENTIMENT_SCORE");
    /// `OVERALL_AGENT_SENTIMENT_SCORE`
    pub const OVERALL_AGENT_SENTIMENT_SCORE: Value_<Label> = Value_::constant("OVERALL_AGENT_SENTIMENT_SCORE");
    /// `NON_TALK_TIME`
    pub const NON_TALK_TIME: Value_<Label> = Value_::constant("NON_TALK_TIME");
    /// `NON_TALK_TIME_PERCENTAGE`
    pub const NON_TALK_TIME_PERCENTAGE: Value_<Label> = Value_::constant("NON_TALK_TIME_PERCENTAGE");
    /// `NUMBER_OF_INTERRUPTIONS`
    pub const NUMBER_OF_INTERRUPTIONS: Value_<Label> = Value_::constant("NUMBER_OF_INTERRUPTIONS");
    /// `CONTACT_DURATION`
    pub const CONTACT_DURATION: Value_<Label> = Value_::constant("CONTACT_DURATION");
    /// `AGENT_INTERACTION_DURATION`
    pub const AGENT_INTERACTION_DURATION: Value_<Label> = Value_::constant("AGENT_INTERACTION_DURATION");
    /// `CUSTOMER_HOLD_TIME`
    pub const CUSTOMER_HOLD_TIME: Value_<Label> = Value_::constant("CUSTOMER_HOLD_TIME");
    /// `LONGEST_HOLD_DURATION`
    pub const LONGEST_HOLD_DURATION: Value_<Label> = Value_::constant("LONGEST_HOLD_DURATION");
    /// `NUMBER_OF_HOLDS`
    pub const NUMBER_OF_HOLDS: Value_<Label> = Value_::constant("NUMBER_OF_HOLDS");
    /// `AGENT_INTERACTION_AND_HOLD_DURATION`
    pub const AGENT_INTERACTION_AND_HOLD_DURATION: Value_<Label> = Value_::constant("AGENT_INTERACTION_AND_HOLD_DURATION");
    /// `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`
    pub const CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT: Value_<Label> = Value_::constant("CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT");
    /// `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`
    pub const CUSTOMER_SENTIMENT_SCORE_WITH_AGENT: Value_<Label> = Value_::constant("CUSTOMER_SENTIMENT_SCORE_WITH_AGENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Label> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum SingleSelectQuestionRuleCategoryAutomationCondition {}
impl SingleSelectQuestionRuleCategoryAutomationCondition {
    /// `PRESENT`
    pub const PRESENT: Value_<SingleSelectQuestionRuleCategoryAutomationCondition> = Value_::constant("PRESENT");
    /// `NOT_PRESENT`
    pub const NOT_PRESENT: Value_<SingleSelectQuestionRuleCategoryAutomationCondition> = Value_::constant("NOT_PRESENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SingleSelectQuestionRuleCategoryAutomationCondition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum EvaluationFormSingleSelectQuestionPropertiesDisplayAs {}
impl EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
    /// `DROPDOWN`
    pub const DROPDOWN: Value_<EvaluationFormSingleSelectQuestionPropertiesDisplayAs> = Value_::constant("DROPDOWN");
    /// `RADIO`
    pub const RADIO: Value_<EvaluationFormSingleSelectQuestionPropertiesDisplayAs> = Value_::constant("RADIO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationFormSingleSelectQuestionPropertiesDisplayAs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum PerformanceCategory {}
impl PerformanceCategory {
    /// `NEEDS_IMPROVEMENT`
    pub const NEEDS_IMPROVEMENT: Value_<PerformanceCategory> = Value_::constant("NEEDS_IMPROVEMENT");
    /// `EXCEEDS_EXPECTATIONS`
    pub const EXCEEDS_EXPECTATIONS: Value_<PerformanceCategory> = Value_::constant("EXCEEDS_EXPECTATIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PerformanceCategory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum FormLanguage {}
impl FormLanguage {
    /// `de-DE`
    pub const DE_DE: Value_<FormLanguage> = Value_::constant("de-DE");
    /// `en-US`
    pub const EN_US: Value_<FormLanguage> = Value_::constant("en-US");
    /// `es-ES`
    pub const ES_ES: Value_<FormLanguage> = Value_::constant("es-ES");
    /// `fr-FR`
    pub const FR_FR: Value_<FormLanguage> = Value_::constant("fr-FR");
    /// `it-IT`
    pub const IT_IT: Value_<FormLanguage> = Value_::constant("it-IT");
    /// `pt-BR`
    pub const PT_BR: Value_<FormLanguage> = Value_::constant("pt-BR");
    /// `ja-JP`
    pub const JA_JP: Value_<FormLanguage> = Value_::constant("ja-JP");
    /// `ko-KR`
    pub const KO_KR: Value_<FormLanguage> = Value_::constant("ko-KR");
    /// `zh-CN`
    pub const ZH_CN: Value_<FormLanguage> = Value_::constant("zh-CN");
    /// `ms-MY`
    pub const MS_MY: Value_<FormLanguage> = Value_::constant("ms-MY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum EvaluationReviewNotificationRecipientType {}
impl EvaluationReviewNotificationRecipientType {
    /// `USER_ID`
    pub const USER_ID: Value_<EvaluationReviewNotificationRecipientType> = Value_::constant("USER_ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationReviewNotificationRecipientType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `QUESTION_ONLY`
    pub const QUESTION_ONLY: Value_<Mode> = Value_::constant("QUESTION_ONLY");
    /// `SECTION_ONLY`
    pub const SECTION_ONLY: Value_<Mode> = Value_::constant("SECTION_ONLY");
    /// `POINTS_BASED`
    pub const POINTS_BASED: Value_<Mode> = Value_::constant("POINTS_BASED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
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
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum EvaluationFormStatus {}
impl EvaluationFormStatus {
    /// `DRAFT`
    pub const DRAFT: Value_<EvaluationFormStatus> = Value_::constant("DRAFT");
    /// `ACTIVE`
    pub const ACTIVE: Value_<EvaluationFormStatus> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationFormStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::EvaluationForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
#[derive(Debug)]
pub enum ContactInteractionType {}
impl ContactInteractionType {
    /// `AGENT`
    pub const AGENT: Value_<ContactInteractionType> = Value_::constant("AGENT");
    /// `AUTOMATED`
    pub const AUTOMATED: Value_<ContactInteractionType> = Value_::constant("AUTOMATED");
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<ContactInteractionType> = Value_::constant("CUSTOMER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContactInteractionType> { Value_::from_node(value.into_node()) }
}
