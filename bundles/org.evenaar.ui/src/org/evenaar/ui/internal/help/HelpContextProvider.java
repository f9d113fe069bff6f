package org.evenaar.ui.internal.help;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;

/** Answers the platform's question what belongs to a place of the window: the page that {@link HelpContexts} names. */
public final class HelpContextProvider extends AbstractContextProvider {

	private static final String PLUGIN = "org.evenaar.ui";

	@Override
	public IContext getContext(String contextId, String locale) {
		String target = HelpContexts.pages().get(contextId);
		if (target == null) {
			return null;
		}
		try {
			Locale language = Locale.forLanguageTag(locale.replace('_', '-'));
			Optional<HelpPage> page = HelpPane.library(language, HelpNames.AS_WRITTEN).page(target);
			return page.map(p -> new PageContext(target, p.title(), opening(p))).orElse(null);
		} catch (IOException broken) {
			ILog.of(HelpContextProvider.class).error(broken.getMessage(), broken);
			return null;
		}
	}

	@Override
	public String[] getPlugins() {
		return new String[] { PLUGIN };
	}

	private static String opening(HelpPage page) {
		return page.blocks().stream().filter(HelpBlock.Paragraph.class::isInstance).findFirst().map(HelpPage::text)
				.orElse(page.title());
	}

	/** A page as the platform wants it. */
	record PageContext(String target, String title, String text) implements IContext2 {

		@Override
		public IHelpResource[] getRelatedTopics() {
			return new IHelpResource[] { new IHelpResource() {
				@Override
				public String getHref() {
					return target;
				}

				@Override
				public String getLabel() {
					return title;
				}
			} };
		}

		@Override
		public String getText() {
			return text;
		}

		@Override
		public String getTitle() {
			return title;
		}

		@Override
		public String getStyledText() {
			return text;
		}

		@Override
		public String getCategory(IHelpResource topic) {
			return "";
		}
	}
}
