package org.evenaar.ui.internal.preferences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.Contrast;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.OwnColors;

/** The size of the document's text, and the colours of findings, with a word where a colour is hard to read. */
public final class AppearancePage extends EvenaarPreferencePage {

	private static final List<ColorRole> ROLES = List.of(ColorRole.HIGH, ColorRole.MEDIUM, ColorRole.LOW,
			ColorRole.INFO, ColorRole.DECIDED, ColorRole.SUPPRESSED);

	private final Map<ColorRole, ColorSelector> selectors = new EnumMap<>(ColorRole.class);
	private final Map<ColorRole, Label> remarks = new EnumMap<>(ColorRole.class);

	@Override
	void fill(Composite page) {
		number(page, Setting.TEXT_SIZE, PreferenceTexts.of("appearance.textSize"), "%");
		gap(page);
		explain(page, PreferenceTexts.of("appearance.colors.explanation"));
		ROLES.forEach(role -> color(page, role));
	}

	private void color(Composite page, ColorRole role) {
		String name = PreferenceTexts.of("appearance.color." + role.name());
		label(page, name);
		ColorSelector selector = new ColorSelector(page);
		selector.setColorValue(EvenaarColors.foreground(role).getRGB());
		selector.getButton().setToolTipText(name);
		selector.addListener(event -> judge(role));
		selectors.put(role, selector);
		Label remark = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(remark);
		remarks.put(role, remark);
		judge(role);
	}

	private void judge(ColorRole role) {
		RGB chosen = selectors.get(role).getColorValue();
		boolean legible = Contrast.isLegible(chosen, EvenaarColors.background(role).getRGB())
				&& Contrast.isLegible(chosen, EvenaarColors.background(ColorRole.PAGE).getRGB());
		remarks.get(role).setText(legible ? "" : PreferenceTexts.of("appearance.color.faint"));
	}

	@Override
	protected void performDefaults() {
		ROLES.forEach(role -> {
			selectors.get(role).setColorValue(OwnColors.standard(role));
			judge(role);
		});
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		ROLES.forEach(role -> OwnColors.choose(role, selectors.get(role).getColorValue()));
		return super.performOk();
	}
}
